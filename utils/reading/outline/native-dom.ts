const FORM = 'form';
const SLOT = 'slot';
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/**
 * Reads from the prototype, because a form's fields can shadow `getAttribute` or `nextSibling` (HTML Standard, named
 * properties of a form).
 */
export function readNative<N extends Node, K extends keyof N & string>(node: N, key: K): N[K] {
  if (isUnshadowed(node)) return node[key];
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return found.get ? found.get.call(node) : found.value;
  }
  return node[key];
}

/** Looking up the prototype is slow, and only forms and documents have named properties. */
function isUnshadowed(node: Node & { localName?: unknown }): boolean {
  const tag = node.localName;
  return tag === undefined ? node.nodeType === TEXT : typeof tag === 'string' && tag !== FORM;
}

export function tagNameOf(element: Element): string {
  // A direct read is cheaper, and only forms return anything else.
  return typeof element.localName === 'string' ? element.localName : readNative(element, 'localName');
}

export function attributeOf(element: Element, name: string): string | null {
  return tagNameOf(element) === FORM
    ? readNative(element, 'getAttribute').call(element, name)
    : element.getAttribute(name);
}

/** An open shadow root replaces the children. */
export function firstShownChild(element: Element): Node | null {
  // A form cannot have a shadow root.
  return tagNameOf(element) === FORM
    ? readNative(element, 'firstChild')
    : (element.shadowRoot ?? element).firstChild;
}

/** A slot shows the nodes that were assigned to it, else its own children. */
export function shownChildren(element: Element): readonly Node[] {
  if (tagNameOf(element) === SLOT) {
    // Cast: the DOM types do not narrow by `localName`.
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let node = firstShownChild(element); node; node = nextSiblingOf(node)) children.push(node);
  return children;
}

export function nextSiblingOf(node: Node): Node | null {
  const next = node.nextSibling;
  return next && next.previousSibling !== node ? readNative(node, 'nextSibling') : next;
}

/** @returns the slot, the shadow host, or the parent */
export function shownParent(element: Element): Element | null {
  const parent: Node | null = element.assignedSlot ?? readNative(element, 'parentNode');
  if (!parent) return null;
  // Cast: the DOM types do not narrow by `nodeType`.
  if (readNative(parent, 'nodeType') === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  return readNative(parent, 'nodeType') === ELEMENT ? (parent as Element) : null;
}
