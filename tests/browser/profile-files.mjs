import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Searches the raw files of a browser's profile for a text, in the encodings that browsers use.
 * @param {string} profile the profile's folder; the browser is closed
 * @param {string} text
 * @returns {{ searched: number, found: string[] }} how many files were searched, and those that hold it
 */
export function searchProfile(profile, text) {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(btoa(text), 'utf8')];
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(profile, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  const found = files.filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
  return { searched: files.length, found: found.map((file) => path.relative(profile, file)) };
}
