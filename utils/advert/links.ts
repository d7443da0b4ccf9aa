const YOUTUBE_ID = /^[\w-]{11}$/u;

/** Players of YouTube that stand where a video's id would, and happen to be as long as one. */
const NO_VIDEOS = new Set(['videoseries', 'live_stream']);

/** No address has these as they are: those who read it differ in what they take them for. */
const FOREIGN = /[\s\p{Cc}\\<>"]/u;

/** Labels with a dot between them, none of them empty. */
const HOST_NAME = /^(?:[^.]+\.)+[^.]+\.?$/u;

/** @returns the address as a URL where it is a whole http or https one with a real host name, else undefined. */
export function parseLink(text: string): URL | undefined {
  const tidy = text.trim();
  if (!/^https?:\/\/[^/]/iu.test(tidy) || FOREIGN.test(tidy) || !URL.canParse(tidy)) return undefined;
  const url = new URL(tidy);
  return HOST_NAME.test(url.hostname) && !url.username && !url.password ? url : undefined;
}

/**
 * Turns any address of a YouTube video (watch, shorts, embed, live or share) into its share link, the only form
 * that the board takes (board specification, video).
 * @returns `https://youtu.be/<id>`, or undefined where the text is no address of one video.
 */
export function toYouTubeShareLink(text: string): string | undefined {
  const url = parseLink(text);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m|music)\./u, '');
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const id =
    host === 'youtu.be'
      ? first
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? ['shorts', 'embed', 'live', 'v'].includes(first)
          ? second
          : first === 'watch'
            ? (url.searchParams.get('v') ?? '')
            : ''
        : '';
  return YOUTUBE_ID.test(id) && !NO_VIDEOS.has(id) ? `https://youtu.be/${id}` : undefined;
}
