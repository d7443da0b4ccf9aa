/** One line per block of sanitised HTML, list items with a dash. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const list of body.querySelectorAll('li > ul, li > ol')) list.before('\n');
  for (const item of body.querySelectorAll('li')) item.prepend('- ');
  for (const block of body.querySelectorAll('p, h2, h3, h4, li')) block.append('\n');
  return (body.textContent ?? '').replace(/\n{2,}/gu, '\n').trim();
}
