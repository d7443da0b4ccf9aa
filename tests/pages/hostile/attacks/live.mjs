/** @import { Attack } from './attack.mjs' */

/**
 * Runs on an unprotected page: treats each payload as careless code would, each in its own frame. Scripts that ran are
 * in `hits`; the server sees the requests.
 * @param {{ attacks: { id: number, live: NonNullable<Attack['live']>, act: string, harm: string, payload: string }[], unseen: string }} given
 *   the attacks, and the pattern of invisible characters
 * @returns {Promise<number[]>} the ids of those that did harm at once
 */
export async function runLive({ attacks, unseen }) {
  const parse = (/** @type {string} */ html) => new DOMParser().parseFromString(html, 'text/html');
  const decode = (/** @type {string} */ html) => {
    const area = document.createElement('textarea');
    area.innerHTML = html;
    return area.value;
  };
  const isBad = (/** @type {Element} */ one) =>
    one.localName === 'script' ||
    [...one.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value));
  /** Checks the parsed tree, but inserts the original text. */
  const isClean = (/** @type {string} */ html) => ![...parse(html).querySelectorAll('*')].some(isBad);
  /** Cleans the tree, and serialises it to be parsed again: mutations happen in between. */
  const clean = (/** @type {string} */ html) => {
    const { body } = parse(html);
    for (const one of [...body.querySelectorAll('*')]) {
      if (one.localName === 'script') one.remove();
      for (const { name } of [...one.attributes]) if (name !== 'class') one.removeAttribute(name);
    }
    return body.innerHTML;
  };
  const stripped = (/** @type {string} */ html) =>
    html.replace(
      /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<script[\s\S]*?<\/script>|\son\w+\s*=/gi,
      (part) => (part.startsWith('<!') ? part : ''),
    );
  const merge = `(function merge(into, from) { for (const key of Object.keys(from)) {
    if (from[key] && typeof from[key] === 'object') merge(into[key] ??= {}, from[key]); else into[key] = from[key]; } })`;
  const assignPath = `(data => { for (const { path, value } of data) { let at = {}; const keys = path.split('.');
    for (const key of keys.slice(0, -1)) at = at[key] ??= {}; at[keys.at(-1)] = value; } })`;
  const nodesOf = (/** @type {unknown} */ data) => {
    const rest = [data];
    let count = 0;
    while (rest.length > 0) {
      const one = rest.pop();
      count += 1;
      if (one && typeof one === 'object') for (const inner of Object.values(one)) rest.push(inner);
    }
    return count;
  };

  /** @type {number[]} */
  const harmed = [];
  const frames = attacks.map(async ({ id, live, act, harm, payload }) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/control/frame';
    document.body.append(frame);
    await loaded;
    const inside = /** @type {Document} */ (frame.contentDocument);
    const view = /** @type {Window & typeof globalThis} */ (frame.contentWindow);
    const box = inside.body.appendChild(inside.createElement('main'));
    const put = (/** @type {string} */ html) => {
      box.innerHTML = html;
    };
    switch (live) {
      case 'html':
      case 'harm':
        put(payload);
        break;
      case 'write':
        inside.write(payload);
        inside.close();
        break;
      case 'served':
        frame.srcdoc = payload;
        break;
      case 'fragment':
        box.append(inside.createRange().createContextualFragment(payload));
        break;
      case 'unsafe':
        if (isClean(payload)) box.setHTMLUnsafe(payload);
        break;
      case 'mutate':
        put(clean(payload));
        break;
      case 'judge':
        if (isClean(payload)) put(payload);
        break;
      case 'template':
        if (isClean(payload)) put(payload);
        for (const one of box.querySelectorAll('template')) box.append(inside.importNode(one.content, true));
        break;
      case 'strip':
        inside.write(stripped(payload));
        inside.close();
        break;
      case 'decode':
        put(decode(payload));
        break;
      case 'decode-twice':
        put(decode(decode(payload)));
        break;
      case 'concat':
        put(`<a href="${parse(payload).querySelector('a')?.getAttribute('href')}">more</a>`);
        break;
      case 'retext':
        put(parse(payload).body.textContent ?? '');
        break;
      case 'merge':
      case 'assign-path': {
        const naive = live === 'merge' ? `${merge}({}, ` : `${assignPath}(`;
        view.eval(`${naive}JSON.parse(${JSON.stringify(payload)}))`);
        if (view.eval('({}).polluted') === id) harmed.push(id);
        break;
      }
      case 'raw':
        box.textContent = payload;
        if (new RegExp(unseen, 'u').test(box.innerText)) harmed.push(id);
        break;
      case 'host': {
        // What a person, or a search for the board's name, takes for a link to a known company.
        put(payload);
        const link = box.querySelector('a');
        const written = link?.getAttribute('href') ?? '';
        const looks = written.normalize('NFKC').replace(/[\u0400-\u04ff\u0370-\u03ff]/g, 'o');
        if (
          /s1j.bs|x1j.bs|g.v\.uk/.test(looks) &&
          !/(?:^|\.)(?:s1jobs\.com|x1jobs\.com|gov\.uk)$/.test(link?.hostname ?? '')
        )
          harmed.push(id);
        break;
      }
      case 'nodes': {
        const count = /^\s*[[{]/.test(payload)
          ? nodesOf(JSON.parse(payload))
          : parse(payload).querySelectorAll('*').length + payload.length / 100;
        if (count > 500) harmed.push(id);
      }
    }
    if (live === 'harm') {
      const says = view.Function('it', `return Boolean(${harm})`);
      if (says(box.firstElementChild)) harmed.push(id);
    }
    if (!act) return;
    // Animations take effect one frame later.
    await new Promise((shown) => view.requestAnimationFrame(() => view.requestAnimationFrame(shown)));
    const target = inside.querySelector('[data-it]') ?? inside.querySelector('a, area');
    if (act === 'click')
      target?.dispatchEvent(new view.MouseEvent('click', { bubbles: true, cancelable: true }));
    else if (act === 'focus' && target instanceof view.HTMLElement) target.focus();
    else if (act === 'submit')
      inside.querySelector('form')?.requestSubmit(inside.querySelector('form [data-it]'));
    else target?.dispatchEvent(new view.Event(act, { bubbles: true }));
  });
  await Promise.all(frames);
  return harmed;
}
