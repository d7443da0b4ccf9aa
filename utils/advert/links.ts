import { cleanAddress } from './clean-address';

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

/** One address and nothing else: a page could put a second reader, or words, behind it. */
const MAIL = /^mailto:[^\s@,;:<>()[\]"\\?]+@(?:[a-z\d-]+\.)+[a-z\d-]+/iu;

/** Labels in other letters than ASCII's. */
const FOREIGN_LETTERS = /(?:^|\.)xn--/u;

/**
 * The form in which a link of a description is shown and posted: http(s) or mailto, without what tells of the visitor.
 * No careers site of this board's has other letters than a to z in its host, and nobody can tell a Cyrillic o from
 * a Latin one: such a link is none, its words stay.
 * @returns undefined where the address is none that may be posted
 */
export function toPostedLink(text: string): string | undefined {
  const mail = MAIL.exec(text.trim());
  if (mail) return mail[0];
  const url = parseLink(text);
  return url && !FOREIGN_LETTERS.test(url.hostname) ? cleanAddress(url).url.href : undefined;
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
