let last: string | undefined;

/** The URL is valid until the next download. */
export function download(file: Blob, name: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
