// @ts-check

/**
 * @typedef {object} Seen what the popup came to with one attack
 * @property {unknown} reading what the reader gave
 * @property {string[]} faults what of the attack is alive in one of the surfaces, or how the popup stopped being usable
 * @property {string} words every word and value that the popup shows
 */

/**
 * Runs in the popup, once: puts the test's hands and eyes there, as `drive`. Every press is one of the popup's own
 * buttons. One message an attack instead of thirty is what lets the whole corpus run in a minute.
 */
export function install() {
  /**
   * The places where what was read is shown: the way to the element that shows it, and away again. One more place is one
   * more entry here, and all that an attack is held against is then asked of it, too.
   * @type {Record<string, { open: () => Promise<Element>, close?: () => Promise<unknown> }>}
   */
  const SURFACES = {
    form: { open: () => until(() => document.getElementById('root')) },
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

  const buttons = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('button')]);
  const press = (/** @type {string} */ words) =>
    buttons()
      .find((one) => one.innerText.trim().startsWith(words) || one.title === words)
      ?.click();
  const barWords = () =>
    /** @type {HTMLElement | null} */ (document.querySelector('footer'))?.innerText ?? '';
  const isFilled = () => document.documentElement.dataset.state === 'filled';
  const title = () => /** @type {HTMLInputElement | null} */ (document.querySelector('.field-title input'));

  /** @type {(root: Element) => string[]} put there before this is installed */
  const findFaults = Reflect.get(globalThis, 'faultsIn');
  const faultsIn = (/** @type {string} */ surface, /** @type {Element} */ root) =>
    findFaults(root).map((fault) => `${surface}: ${fault}`);

  /** Whether a person could go on working: nothing lies over the title and the Post bar, and both can be used. */
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
    // What a reader that let everything through gave before is named as what the page said before, or as another draft.
    const before = '.page-change, [aria-label="Other jobs of this page"]';
    const shown = [...document.querySelectorAll(before)].reduce(
      (text, one) => (one instanceof HTMLElement ? text.replace(one.innerText, '') : text),
      document.body.innerText,
    );
    return { faults, words: [shown, ...values].join('\n') };
  };

  // "Post again" cannot be pressed in its first half second, a time that no attack of some hundred has to sit out.
  const { setTimeout: later } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ work, /** @type {number} */ ms) =>
      later(work, ms === 500 ? 0 : ms),
  });

  // The browser's own object, which the popup calls the reader by.
  const { scripting } = Reflect.get(globalThis, 'chrome');
  const inject = scripting.executeScript.bind(scripting);
  /** @type {unknown} */
  let reading;
  /** @type {unknown} what a reader gives that lets everything through */
  let pretended;
  /** @type {(() => void) | undefined} */
  let arrived;
  scripting.executeScript = async (/** @type {unknown} */ asked) => {
    const given = pretended ? [{ result: pretended }] : await inject(asked);
    // Post looks at the page, too, and shows nothing of what it reads.
    if (!arrived) return given;
    reading = given[0]?.result;
    // A reading that is there before the popup has shown that it waits for one could not be told from the one before.
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
     * Reads the page again and looks at every surface. Another job than the one before comes with a draft of its own.
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
     * Looks at the preview, then posts what is in the form, again where it was posted before.
     * @returns {Promise<{ bar: string, previewed: string }>} what the Post bar said, and the body that the preview showed
     */
    async post() {
      const preview = await SURFACES.preview?.open();
      const previewed = preview?.querySelector('pre')?.textContent ?? '';
      await SURFACES.preview?.close?.();
      let isPressed = false;
      const bar = await until(() => {
        const said = barWords();
        if (isPressed && /Posted\.|left to complete|refused/.test(said)) return said;
        if (isPressable('Post again') && !isPressed) press('Post again');
        else if (isPressable('Post to ') && !isPressed) {
          press('Post to ');
          isPressed = true;
        } else if (isPressed && said.includes('was posted before')) isPressed = false;
        return '';
      });
      return { bar, previewed };
    },
    /**
     * The same without a reader between the page and the popup.
     * @param {unknown[]} readings
     */
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
