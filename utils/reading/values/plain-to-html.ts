import { cleanLines } from './clean-text';
import { escapeHtml } from './entities';

/** A hyphen needs a space, unlike in `-5 °C`. */
const BULLET = /^(?:[•●▪◦‣·*∙–—]\s*|-\s+|o\s+(?=[A-Z]))(?=\S)/;
/** A list without line breaks. One space only: a run would be retried at each. */
const INLINE_BULLET = /[^\S\n](?=[•●▪]\s)/g;

export function plainToHtml(text: string): string {
  return cleanLines(text.replace(INLINE_BULLET, '\n'))
    .split(/\n\s*\n/)
    .map(paragraphHtml)
    .join('')
    .replaceAll('</ul><ul>', '');
}

function paragraphHtml(text: string): string {
  let html = '';
  let lines: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (lines.length > 0) html += `<p>${lines.join('<br>')}</p>`;
    if (items.length > 0) html += `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    lines = [];
    items = [];
  };
  for (const line of text.split('\n')) {
    const bullet = BULLET.exec(line);
    if (bullet ? lines.length > 0 : items.length > 0) flush();
    if (bullet) items.push(escapeHtml(line.slice(bullet[0].length)));
    else if (line) lines.push(escapeHtml(line));
  }
  flush();
  return html;
}
