import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * An advert with the known start of its description and its length in characters.
 * @typedef {{ html: Buffer, url: string, start: string, length: number }} SavedAdvert
 */

/**
 * The adverts of a folder whose manifest says how their descriptions begin.
 * @param {string} folder
 * @returns {SavedAdvert[]}
 */
export function savedAdverts(folder) {
  const rows = readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row))
    .filter(({ expected }) => expected?.description_start)
    .map(({ file, page_url, expected }) => ({
      html: readFileSync(path.join(folder, file)),
      url: page_url,
      start: expected.description_start,
      length: expected.description_chars,
    }));
}
