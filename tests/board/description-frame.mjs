import { html } from 'hono/html';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
:first-child { margin-block-start: 0; }
.plain { white-space: pre-line; }
`;

/** @param {string} description @returns {number} the frame's height in rem, as near as can be guessed */
const height = (description) => {
  const text = description.replace(/<[^>]*>/g, '');
  const breaks = description.match(/<(p|br|li|h\d|tr|div|ul|ol)\b|\n/gi) ?? [];
  return Math.min(60, Math.max(6, Math.ceil((text.length / 80 + breaks.length) * 1.7 + 2)));
};

/**
 * Shows a description, hostile or not, in a sandboxed frame with its own policy. Returns markup that is safe on the
 * page.
 * @param {string} description
 */
export const descriptionFrame = (description) => {
  const kind = /<\w/.test(description) ? 'formatted' : 'plain';
  const content = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${style}</style></head><body><div class="${kind}" dir="auto">${description}</div></body></html>`;
  return html`<iframe title="Description" sandbox="" srcdoc="${content}" style="height: ${height(description)}rem"></iframe>`;
};
