import { STORIES } from './stories';

/** `?scheme=` shows one scheme alone; a page draws itself in the scheme of the frame that it lies in. */
const asked = new URLSearchParams(location.search).get('scheme');
const schemes = asked ? [asked] : ['light', 'dark'];

/** Each story is a page of its own: it has its own storage, and the page-wide styles of its surface. */
function frame(name: string, scheme: string): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = name.split(':', 1)[0] ?? '';
  const caption = figure.appendChild(document.createElement('figcaption'));
  caption.textContent = `${name}, ${scheme}`;
  const iframe = figure.appendChild(document.createElement('iframe'));
  iframe.title = `${name}, ${scheme}`;
  iframe.style.colorScheme = scheme;
  iframe.loading = asked ? 'eager' : 'lazy';
  iframe.src = `story.html?name=${encodeURIComponent(name)}`;
  return figure;
}

document
  .getElementById('stories')
  ?.append(...Object.keys(STORIES).flatMap((name) => schemes.map((scheme) => frame(name, scheme))));
