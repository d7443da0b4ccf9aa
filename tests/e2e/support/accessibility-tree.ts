import type { CDPSession, Page } from '@playwright/test';

/** A node as assistive technology gets it. */
export interface AxNode {
  role: string;
  name: string;
  description: string;
  /** Its states and properties: `expanded`, `required`, `invalid`, `pressed`, `level`… */
  states: Readonly<Record<string, unknown>>;
}

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'listbox',
  'option',
  'radio',
  'searchbox',
  'textbox',
]);

/** Reads the tree that the browser gives to screen readers. One session serves all looks at a page. */
export class AccessibilityTree {
  #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<AccessibilityTree> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new AccessibilityTree(session);
  }

  /** The nodes that are not left out, in the order of the document. */
  async nodes(): Promise<AxNode[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        description: String(description?.value ?? ''),
        states: Object.fromEntries(properties.map(({ name: state, value }) => [state, value.value])),
      }));
  }

  /** What a screen reader says of the focused control: its role and name. */
  async focused(): Promise<string> {
    const nodes = await this.nodes();
    const { role, name } = nodes.findLast(({ states }) => states.focused === true) ?? { role: '', name: '' };
    return `${role} ${name}`.trim();
  }

  /** What a screen reader cannot tell of the page: controls without a name or state, headings that skip a level. */
  async faults(): Promise<string[]> {
    const nodes = await this.nodes();
    // Around an open dialog nothing can be reached, so its heading is the first.
    const isDialog = nodes.some(({ role }) => role === 'dialog');
    return [...nodes.flatMap(faultsOf), ...(isDialog ? [] : skippedLevels(nodes))];
  }
}

function faultsOf({ role, name, states }: AxNode): string[] {
  if (!CONTROLS.has(role)) return [];
  return [
    ...(name ? [] : [`a ${role} has no name`]),
    ...(role === 'combobox' && states.expanded === undefined
      ? [`${name} does not say whether it is open`]
      : []),
  ];
}

function skippedLevels(nodes: readonly AxNode[]): string[] {
  const headings = nodes.filter(({ role }) => role === 'heading');
  return headings.flatMap(({ name, states }, index) => {
    const before = Number(headings[index - 1]?.states.level ?? 0);
    return Number(states.level) > before + 1 ? [`${name} skips a heading level`] : [];
  });
}
