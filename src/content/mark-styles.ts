import { pageColors } from './page-colors.ts';

/** The look of the labels of marked promos. `:host` with `!important` wins over the sheets of the page. */
export const markStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  color-scheme: light dark !important;
${pageColors}}

.label {
  position: absolute;
  display: flex;
  gap: 2px;
  align-items: center;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: 90vw;
  padding-inline-start: 8px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--paper);
  box-shadow: 0 1px 4px rgb(0 0 0 / 20%);
  color: var(--ink);
  font: 12px / 1.3 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}

.label[hidden] {
  display: none;
}

span {
  overflow: hidden;
  color: var(--ink-soft);
  text-overflow: ellipsis;
  white-space: nowrap;
}

button {
  box-sizing: border-box;
  min-inline-size: 28px;
  min-block-size: 26px;
  margin: 0;
  padding: 2px 7px;
  border: 0;
  border-radius: 5px;
  background: transparent;
  color: var(--pencil);
  cursor: pointer;
  font: 600 12px / 1.3 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}

button:hover {
  text-decoration: underline;
}

button:focus-visible {
  outline: 2px solid var(--pencil);
  outline-offset: -2px;
}

@media (pointer: coarse) {
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
}

@media (forced-colors: active) {
  button {
    color: LinkText;
  }
}

@media print {
  :host {
    display: none !important;
  }
}
`;
