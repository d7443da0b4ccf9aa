/** @returns the decoded text, or the text itself if its escapes are invalid */
export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
