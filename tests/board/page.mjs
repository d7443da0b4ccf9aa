/** @import { HtmlEscapedString } from 'hono/utils/html' */
import { html, raw } from 'hono/html';
import { style } from './style.mjs';

/** @typedef {HtmlEscapedString | Promise<HtmlEscapedString>} Markup */

export const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** @param {{ title: string, refresh?: number, children: Markup }} page `refresh`: seconds until it loads again */
export const page = ({ title, refresh, children }) => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${refresh}">`}
<title>${title} – sandbox board</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="bar"><a href="/">Sandbox board</a><span>Nothing here is published.</span></header>
<main>
${children}
</main>
</body>
</html>
`;

/**
 * @param {string} name
 * @param {string | Markup} value
 * @param {string} [kind] a class for the value
 */
export const fact = (name, value, kind = '') =>
  value === '' ? '' : html`<div><dt>${name}</dt><dd class="${kind}">${value}</dd></div>`;
