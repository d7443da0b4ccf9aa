/**
 * @typedef {object} Seen what the popup came to with one attack
 * @property {unknown} reading what the reader gave
 * @property {string[]} faults what of the attack is alive in one of the surfaces, or how the popup stopped being usable
 * @property {string} words every word and value that the popup shows
 */

/**
 * Runs in the popup, once: installs the test's driver as `drive`. It only presses the popup's own buttons. One
 * message for each attack instead of thirty keeps the corpus at a minute.
 */
export function install() {
  /**
   * The places that show what was read: how to reach the element, and how to go back. A new place is one more entry
   * here, and every attack is checked there, too.
   * @type {Record<string, { open: () => Promise<Element>, close?: () => Promise<unknown> }>}
   */
  const SURFACES = {
    rows: {
      open: () => {
        pressRows(true);
        return until(() => (hasRows(true) ? null : document.getElementById('root')));
      },
    },
    form: {
      open: () => {
        pressRows(false);
        return until(() => (hasRows(false) || !title() ? null : document.getElementById('root')));
      },
    },
    preview: {
      open: () => {
        press('Preview');
        return until(() => document.querySelector('dialog[open]'));
      },
      close: () => {
        press('Close');
        return until(() => !document.querySelector('dialog'));
      },
    },
  };

  /**
   * @template T
   * @param {() => T} look
   * @returns {Promise<NonNullable<T>>} what it saw, once it is there
   */
  const until = (look) =>
    new Promise((resolve) => {
      const watch = new MutationObserver(() => tell());
      const tell = () => {
        const seen = look();
        if (!seen) return;
        watch.disconnect();
        resolve(seen);
      };
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      tell();
    });

  const rows = (/** @type {boolean} */ areOpen) =>
    /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll(`main h2 > button[aria-expanded=${areOpen}]`)
    );
  const hasRows = (/** @type {boolean} */ areOpen) => rows(areOpen).length > 0;
  const pressRows = (/** @type {boolean} */ areOpen) => {
    for (const head of rows(areOpen)) head.click();
  };
  const buttons = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('button')]);
  // The whole words first: “Close” is no “Closes”.
  const press = (/** @type {string} */ words) =>
    (
      buttons().find((one) => one.innerText.trim() === words || one.title === words) ??
      buttons().find((one) => one.innerText.trim().startsWith(words))
    )?.click();
  const barWords = () =>
    /** @type {HTMLElement | null} */ (document.querySelector('footer'))?.innerText ?? '';
  const isFilled = () =>
    document.documentElement.dataset.state === 'filled' &&
    document.documentElement.hasAttribute('data-ready');
  const title = () => /** @type {HTMLInputElement | null} */ (document.querySelector('.field-title input'));

  /** @type {(root: Element) => string[]} put there before this is installed */
  const findFaults = Reflect.get(globalThis, 'faultsIn');
  const faultsIn = (/** @type {string} */ surface, /** @type {Element} */ root) =>
    findFaults(root).map((fault) => `${surface}: ${fault}`);

  /** Whether the popup is usable: nothing covers the title and the Post bar, and both work. */
  const unusable = () => {
    const field = title();
    field?.scrollIntoView({ block: 'center' });
    return [field, ...document.querySelectorAll('footer button')].flatMap((one) => {
      const { left, top, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return one && there && one.contains(there) && !one.matches(':disabled, [readonly]')
        ? []
        : ['usable: no longer'];
    });
  };

  const look = async () => {
    const faults = [];
    for (const [name, { open, close }] of Object.entries(SURFACES)) {
      faults.push(...faultsIn(name, await open()));
      if (name === 'form') faults.push(...unusable());
      await close?.();
    }
    if (Reflect.has(globalThis, 'canary')) faults.push('popup: a script ran');
    if (Reflect.has({}, 'polluted')) faults.push('popup: its objects are polluted');
    const values = [...document.querySelectorAll('input')].map(({ value }) => value);
    // Earlier values from the unprotected reader show up as the page's earlier words, or as another draft.
    const before = '.page-change, [aria-label="Other jobs on this page"]';
    const shown = [...document.querySelectorAll(before)].reduce(
      (text, one) => (one instanceof HTMLElement ? text.replace(one.innerText, '') : text),
      document.body.innerText,
    );
    return { faults, words: [shown, ...values].join('\n') };
  };

  // "Post again" is disabled for its first half second, too long to wait for each of hundreds of attacks.
  const { setTimeout: later } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ work, /** @type {number} */ ms) =>
      later(work, ms === 500 ? 0 : ms),
  });

  const { scripting } = Reflect.get(globalThis, 'chrome');
  const inject = scripting.executeScript.bind(scripting);
  /** @type {unknown} */
  let reading;
  /** @type {unknown} what a reader gives that lets everything through */
  let pretended;
  /** @type {(() => void) | undefined} */
  let arrived;
  scripting.executeScript = async (/** @type {{ files?: unknown }} */ asked) => {
    // Waits for more text, or shows words on the page.
    if (!asked.files) return inject(asked);
    const given = pretended ? [{ result: pretended }] : await inject(asked);
    // Post also reads the page, and shows nothing of it.
    if (!arrived) return given;
    reading = given[0]?.result;
    // A reading that arrives before the popup shows that it waits could not be told from the one before.
    await until(() => !isFilled());
    arrived();
    arrived = undefined;
    return given;
  };

  const readAgain = async () => {
    const arrival = new Promise((resolve) => {
      arrived = () => resolve(undefined);
    });
    press('Read the page again');
    await arrival;
    await until(isFilled);
  };

  const isPressable = (/** @type {string} */ words) =>
    buttons().some((one) => one.innerText.trim().startsWith(words) && !one.matches(':disabled'));

  const drive = {
    /**
     * Reads the page again and checks every surface. Another job gets its own draft.
     * @returns {Promise<Seen & { hasCoreskill: boolean }>}
     */
    async attack() {
      pretended = undefined;
      await readAgain();
      const { faults, words } = await look();
      const coreskill = /** @type {HTMLInputElement | null} */ (
        document.querySelector('.field-coreskill input')
      );
      return { reading, faults, words, hasCoreskill: coreskill?.value !== '' };
    },
    /**
     * Checks the preview, then posts the form, or posts it again.
     * @returns {Promise<{ bar: string, previewed: string }>} what the Post bar said, and the body that the preview showed
     */
    async post() {
      const preview = await SURFACES.preview?.open();
      const previewed = preview?.querySelector('pre')?.textContent ?? '';
      await SURFACES.preview?.close?.();
      let isPressed = false;
      const bar = await until(() => {
        const barText = barWords();
        if (isPressed && /Posted\.|needs? attention|refused/.test(barText)) return barText;
        if (isPressable('Post again') && !isPressed) press('Post again');
        else if (isPressable('Post to ') && !isPressed) {
          press('Post to ');
          isPressed = true;
        } else if (isPressed && barText.includes('was posted before')) isPressed = false;
        return '';
      });
      return { bar, previewed };
    },
    /** @param {unknown[]} readings */
    async pretend(readings) {
      const all = [];
      for (const one of readings) {
        pretended = one;
        await readAgain();
        all.push(...(await look()).faults);
      }
      return all;
    },
  };
  Object.assign(globalThis, { drive });
}
