let last: string | undefined;

/** Hands a file to the recruiter as a download. It can be fetched until the next one, or until the page is closed. */
export function download(file: Blob, name: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
