// @ts-check

/**
 * Runs in a page of the extension, and so stands alone: looks for what of an attack is alive in what is shown.
 * @param {Element} root
 * @returns {string[]}
 */
export function faultsIn(root) {
  /** What a description may be shown in. */
  const SHOWN = new Set(['P', 'BR', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'H2', 'H3', 'H4', 'A']);
  /** What no part of the popup below its head ever has. */
  const LIVE = `script, style, link, meta, base, iframe, frame, object, embed, form[action], form form, template, noscript, math, img, image,
    picture, video, audio, source, track, map, marquee, foreignObject, animate, set, use, plaintext, xmp, [srcdoc],
    [formaction], [ping], [is], [background], [contenteditable], [accesskey], [slot]`;

  /** What we write behind a link is where it leads. */
  const isPlaceOf = (/** @type {string} */ place, /** @type {Element} */ link) => {
    const href = link.getAttribute('href') ?? '';
    return href.startsWith('mailto:')
      ? !/[<>\s]/.test(place)
      : new URL(href).host.replace(/^www\./, '') === place;
  };

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
    const odd = [...one.attributes].filter(
      ({ name, value }) =>
        one.tagName !== 'A' ||
        (name === 'data-place'
          ? !isPlaceOf(value, one)
          : name !== 'href' || !/^(?:https?:\/\/|mailto:)/.test(value)),
    );
    return [
      ...(SHOWN.has(one.tagName) ? [] : [one.tagName]),
      ...odd.map(({ name }) => `${one.tagName} with ${name}`),
    ];
  });
  return [...live, ...attributes, ...text];
}
