/** A label within a sentence: small letters, but for a name such as YouTube. */
export function midSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z]*(?: |$))/, (first) => first.toLowerCase());
}
