import { firstChildOf, isText, nextSiblingOf } from './safe-dom.ts';

/** Has the element text of its own, not only in its child elements? */
export const bearsText = (element: Element): boolean => {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isText(child) && notBlank.test(child.data)) return true;
  }
  return false;
};
const notBlank = /\S/u;
