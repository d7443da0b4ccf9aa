/**
 * Runs in a page of the extension, so it cannot use anything outside itself: looks for live remains of an attack.
 * @param {Element} root
 * @returns {string[]}
 */
export function faultsIn(root) {
  const SHOWN = new Set(['P', 'BR', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'H2', 'H3', 'H4', 'A']);
  const LIVE = `script, style, link, meta, base, iframe, frame, object, embed, form[action], form form, template, noscript, math, image, img:not([src^="/icon/"]),
    picture, video, audio, source, track, map, marquee, foreignObject, animate, set, use, plaintext, xmp, [srcdoc],
    [formaction], [ping], [is], [background], [contenteditable], [accesskey], [slot]`;

  const live = [...root.querySelectorAll(LIVE)].map((one) => `<${one.localName}>`);
  const attributes = [...root.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || (name !== 'value' && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      .map(({ name }) => `${one.localName} with ${name}`),
  );
  const text = [...root.querySelectorAll('.rich-text *')].flatMap((one) => {
    // Not even an address: links in descriptions lead nowhere in our pages.
    const odd = [...one.attributes].map(({ name }) => `${one.tagName} with ${name}`);
    return [...(SHOWN.has(one.tagName) ? [] : [one.tagName]), ...odd];
  });
  return [...live, ...attributes, ...text];
}
