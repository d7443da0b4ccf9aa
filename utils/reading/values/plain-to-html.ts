import { escapeHtml } from '@/utils/advert/escape-html';
import { readListMarker } from '@/utils/advert/list-marker';
import { cleanLines } from './clean-text';

const HEADING = /^(#{1,6})\s+(.+?)[\s#]*$/;
const RULE = /^(?:[-*_]\s?){3,}$/;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,300})(?<=\S)\1/g;
const LINK = /\[([^[\]\n]{1,200})\]\(((?:https?:|mailto:)[^\s()]{1,400})\)/g;

/** A list without line breaks. One space only: a run would be retried at each. */
const INLINE_BULLET = /[^\S\n](?=[•●▪]\s)/g;

/** Some sites store Markdown. */
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
    const marker = RULE.test(line) ? undefined : readListMarker(line);
    const [, signs, heading] = HEADING.exec(line) ?? [];
    if (marker ? lines.length > 0 : items.length > 0) flush();
    if (marker) items.push(inlineHtml(line.slice(marker.length)));
    else if (signs && heading) {
      flush();
      html += `<h${signs.length}>${inlineHtml(heading)}</h${signs.length}>`;
    } else if (line && !RULE.test(line)) lines.push(inlineHtml(line));
  }
  flush();
  return html;
}

function inlineHtml(line: string): string {
  return escapeHtml(line)
    .replace(STRONG, '<strong>$2</strong>')
    .replace(LINK, (_, words: string, address: string) =>
      words === address ? words : `${words} (${address})`,
    );
}
