/** What a page may do against somebody who picks words on it. Its functions run in the page, by themselves. */
export interface HostilePage {
  name: string;
  /** Runs with the page. */
  before?: () => void;
  /** Runs once the picker is there. */
  during?: () => void;
  /** What becomes of a click on the words where there is no picker: shows that the attack is alive. */
  harm: 'moved' | 'swallowed' | 'covered' | 'gone' | 'pressed' | 'lied';
  /** Whether the words can be picked all the same, or the recruiter is told that they cannot. */
  ends: 'picked' | 'told';
}

/** Each notes in `window.harm` what it did. */
declare global {
  interface Window {
    harm?: string[];
  }
}

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'moves what is under the pointer',
    before: () => {
      const move = (event: Event) => {
        const { target } = event;
        if (!(target instanceof HTMLElement) || target.id !== 'pay') return;
        target.style.translate = '0 200px';
        window.harm?.push('moved');
      };
      for (const kind of ['pointermove', 'pointerover', 'mouseover', 'mousemove', 'pointerenter'])
        window.addEventListener(kind, move, true);
    },
    harm: 'moved',
    ends: 'picked',
  },
  {
    name: 'swallows every event before anybody else',
    before: () => {
      const swallow = (event: Event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        window.harm?.push('swallowed');
      };
      const kinds = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup', 'click', 'wheel'];
      for (const kind of kinds) window.addEventListener(kind, swallow, { capture: true, passive: false });
    },
    harm: 'swallowed',
    ends: 'picked',
  },
  {
    name: 'covers everything, in front of all others',
    during: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;opacity:0';
      cover.addEventListener('click', () => window.harm?.push('covered'));
      document.body.append(cover);
      const raise = () => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(raise);
      };
      raise();
    },
    harm: 'covered',
    ends: 'told',
  },
  {
    name: 'takes away what it has not made itself',
    during: () => {
      const own = new Set(document.documentElement.children);
      for (const one of own) if (one instanceof HTMLElement && one.popover) own.delete(one);
      const clear = () => {
        for (const one of document.documentElement.children) {
          if (own.has(one)) continue;
          one.remove();
          window.harm?.push('gone');
        }
      };
      clear();
      new MutationObserver(clear).observe(document.documentElement, { childList: true });
      document.documentElement.append(document.createElement('div'));
    },
    harm: 'gone',
    ends: 'told',
  },
  {
    name: 'writes itself anew in every frame',
    during: () => {
      const rewrite = () => {
        const main = document.querySelector('main');
        if (!main) return;
        main.replaceWith(main.cloneNode(true));
        window.harm?.push('gone');
        requestAnimationFrame(rewrite);
      };
      rewrite();
    },
    harm: 'gone',
    ends: 'picked',
  },
  {
    name: 'sends events and messages of its own',
    during: () => {
      const noteAndStay = (event: Event) => {
        event.preventDefault();
        window.harm?.push('pressed');
      };
      addEventListener('click', noteAndStay, true);
      const press = () => {
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        const everywhere = [
          window,
          document,
          document.activeElement,
          middle,
          ...document.querySelectorAll('*'),
        ];
        for (const target of everywhere) {
          target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
          target?.dispatchEvent(new PageTransitionEvent('pagehide'));
          for (const key of ['Enter', 'Escape', ' '])
            target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        postMessage({ type: 'picked', words: { text: 'Pay: £1 an hour' } }, '*');
        if ((window.harm?.length ?? 0) < 2_000) requestAnimationFrame(press);
      };
      press();
    },
    harm: 'pressed',
    ends: 'picked',
  },
  {
    name: 'has changed what elements say of themselves',
    before: () => {
      const lie = () => {
        window.harm?.push('lied');
        return 'Pay: £1 an hour';
      };
      for (const name of ['textContent', 'nodeValue'])
        Object.defineProperty(Node.prototype, name, { get: lie, set: () => undefined, configurable: true });
      Object.defineProperty(HTMLElement.prototype, 'innerText', { get: lie });
      const nowhere = () => new DOMRect();
      Object.assign(Element.prototype, {
        getBoundingClientRect: nowhere,
        matches: () => false,
        closest: () => null,
        append: () => undefined,
        remove: () => undefined,
        attachShadow: () => {
          throw new Error('No');
        },
      });
      Object.assign(HTMLElement.prototype, { showPopover: lie, hidePopover: lie, focus: lie });
      Object.assign(Document.prototype, {
        createElement: () => null,
        elementFromPoint: () => null,
        elementsFromPoint: () => [],
      });
      Object.assign(EventTarget.prototype, { addEventListener: lie });
    },
    harm: 'lied',
    ends: 'picked',
  },
];
