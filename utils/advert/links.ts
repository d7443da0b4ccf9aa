import { cleanAddress } from './clean-address';

const YOUTUBE_ID = /^[\w-]{11}$/u;

/** Look like a video's id. */
const NO_VIDEOS = new Set(['videoseries', 'live_stream']);

/** Browsers and servers disagree about these. */
const FOREIGN = /[\s\p{Cc}\\<>"]/u;

const HOST_NAME = /^(?:[^.]+\.)+[^.]+\.?$/u;

/** @returns undefined unless it is a complete http(s) address with a real host name */
export function parseLink(text: string): URL | undefined {
  const tidy = text.trim();
  if (!/^https?:\/\/[^/]/iu.test(tidy) || FOREIGN.test(tidy) || !URL.canParse(tidy)) return undefined;
  const url = new URL(tidy);
  return HOST_NAME.test(url.hostname) && !url.username && !url.password ? url : undefined;
}

/** A hostile page could append another recipient or a text. */
const MAIL = /^mailto:[^\s@,;:<>()[\]"\\?]+@(?:[a-z\d-]+\.)+[a-z\d-]+/iu;

const FOREIGN_LETTERS = /(?:^|\.)xn--/u;

/** @returns the postable form. Hosts with other letters than a to z may imitate another host. */
export function toPostedLink(text: string): string | undefined {
  const mail = MAIL.exec(text.trim());
  if (mail) return mail[0];
  const url = parseLink(text);
  return url && !FOREIGN_LETTERS.test(url.hostname) ? cleanAddress(url).url.href : undefined;
}

/** @returns the share link, the only form that the board accepts (board specification, video) */
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
