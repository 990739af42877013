/** Puts an element in the place of a property, as `<img name="body">` does in a browser and not in jsdom. */
export function shadowProperty(node: Node & Pick<ParentNode, 'querySelector'>, name: string): void {
  const value = node.querySelector(`[name="${name}"]`);
  if (value) Object.defineProperty(node, name, { value, configurable: true });
}
