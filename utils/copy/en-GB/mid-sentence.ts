/** Writes a label in lower case, except names such as YouTube. */
export function midSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z]*(?: |$))/, (first) => first.toLowerCase());
}
