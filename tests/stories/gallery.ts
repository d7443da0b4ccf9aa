import { STORIES } from './stories';

/** `?scheme=` shows one scheme; a page follows the scheme of its frame. `?size=400x300` gives all frames a size. */
const query = new URLSearchParams(location.search);
const asked = query.get('scheme');
const [width, height] = query.get('size')?.split('x') ?? [];
const schemes = asked ? [asked] : ['light', 'dark'];

/** Each story is a page with its own storage and its surface's page-wide styles. */
function frame(name: string, scheme: string): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = name.split(':', 1)[0] ?? '';
  const caption = figure.appendChild(document.createElement('figcaption'));
  caption.textContent = `${name}, ${scheme}`;
  const iframe = figure.appendChild(document.createElement('iframe'));
  iframe.title = `${name}, ${scheme}`;
  iframe.style.colorScheme = scheme;
  if (width) iframe.style.width = `${width}px`;
  if (height) iframe.style.height = `${height}px`;
  iframe.loading = asked ? 'eager' : 'lazy';
  iframe.src = `story.html?name=${encodeURIComponent(name)}`;
  return figure;
}

document
  .getElementById('stories')
  ?.append(...Object.keys(STORIES).flatMap((name) => schemes.map((scheme) => frame(name, scheme))));
