import { UNSEEN } from '../../../pages/hostile/attacks/attack.mjs';

/** What the board may get in a description; the rest must be plain text. */
const MARKUP =
  /<\/?(?:p|strong|em|ul|ol|li|h2|h3|h4)>|<br>|<a href="(?:https?:\/\/[a-z\d.:-]+(?:[/?#][^"<>\s]*)?|mailto:[^"<>\s]+)">|<\/a>/g;
const SEEN_BY_NOBODY = new RegExp(UNSEEN, 'u');
const LOOK_ALIKE = /href="(?!mailto:)[^"]*(?:xn--|@)/;

/** @param {string} text @returns {boolean} whether anything in it cannot be seen */
export const hasUnseen = (text) => SEEN_BY_NOBODY.test(text);

/**
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {string[]}
 */
export function faultsOfBody(body) {
  const { description, ...others } = body;
  const faults = [];
  const bare = String(description).replaceAll(MARKUP, '');
  if (/[<>]/.test(bare))
    faults.push(`board: markup in the description: ${bare.match(/.{0,20}[<>].{0,40}/)?.[0]}`);
  if (!bare.trim()) faults.push('board: no description');
  if (LOOK_ALIKE.test(String(description))) faults.push('board: a link that is not what it looks like');
  for (const [key, value] of Object.entries(others)) {
    if (/<[a-z/!?]/i.test(String(value))) faults.push(`board: markup in ${key}`);
    if (/^\s*(?:javascript|data|vbscript):/i.test(String(value))) faults.push(`board: a script in ${key}`);
  }
  for (const [key, value] of Object.entries(body)) {
    if (hasUnseen(String(value))) faults.push(`board: unseen characters in ${key}`);
  }
  if (Object.keys(body).some((key) => /^(?:__proto__|constructor|prototype|polluted)$/.test(key))) {
    faults.push('board: a key of the prototypes');
  }
  return faults;
}

/**
 * @param {Readonly<Record<string, unknown>>} body as the board got it
 * @param {string} previewed the JSON that the preview showed before
 * @returns {string[]} the keys of which the preview showed another value, or none
 */
export function differences({ password: _, ...body }, previewed) {
  if (!previewed.startsWith('{')) return ['preview: showed no body'];
  /** @type {Record<string, unknown>} */
  const { password: _blotted, ...shown } = JSON.parse(previewed);
  return [...new Set([...Object.keys(body), ...Object.keys(shown)])]
    .filter((key) => JSON.stringify(body[key]) !== JSON.stringify(shown[key]))
    .map((key) => `preview: showed another ${key} than the board got`);
}
