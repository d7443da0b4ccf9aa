const FORM = 'form';
const ELEMENT = 1;
const FRAGMENT = 11;

/**
 * A form hands out its fields under the names of its own properties (HTML standard, named properties of a form), and a
 * page may name a field `getAttribute` or `nextSibling`.
 * @returns the node's own property or method, whatever the page named its fields
 */
export function readNative<N extends Node, K extends keyof N & string>(node: N, key: K): N[K] {
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return found.get ? found.get.call(node) : found.value;
  }
  return node[key];
}

/** @returns the element's name, as `p`. */
export function tagNameOf(element: Element): string {
  // One look is cheaper, and only a form can give anything else.
  return typeof element.localName === 'string' ? element.localName : readNative(element, 'localName');
}

/** @returns the element's attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return tagNameOf(element) === FORM
    ? readNative(element, 'getAttribute').call(element, name)
    : element.getAttribute(name);
}

/** @returns the first of what is shown inside an element: an open shadow root is shown in place of its children. */
export function firstShownChild(element: Element): Node | null {
  // A form can have no shadow root.
  return tagNameOf(element) === FORM
    ? readNative(element, 'firstChild')
    : (element.shadowRoot ?? element).firstChild;
}

/** @returns the node after this one. */
export function nextSiblingOf(node: Node): Node | null {
  const next = node.nextSibling;
  return next && next.previousSibling !== node ? readNative(node, 'nextSibling') : next;
}

/** @returns what an element is shown inside of: its slot, the host of its shadow root, or its parent. */
export function shownParent(element: Element): Element | null {
  const parent: Node | null = element.assignedSlot ?? readNative(element, 'parentNode');
  if (!parent) return null;
  // The DOM's types do not tell a shadow root from a node by its nodeType, nor an element.
  if (readNative(parent, 'nodeType') === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  return readNative(parent, 'nodeType') === ELEMENT ? (parent as Element) : null;
}
