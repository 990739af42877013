/**
 * Reads a property of a page's node through its prototypes, so that a form control with that name
 * (`<form><input name="textContent"></form>`) cannot stand in for it. Complements `core/article/safe-dom.ts`.
 *
 * @returns what the prototype's getter says; methods come bound to the node.
 */
export function unclobbered<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, key, node);
  return (typeof value === 'function' ? value.bind(node) : value) as N[K];
}
