let last: string | undefined;

/** Downloads a file. Its URL is valid until the next download or until the page closes. */
export function download(file: Blob, name: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
