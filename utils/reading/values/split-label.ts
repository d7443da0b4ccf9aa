/** "REF NO:- TF/03" has a dash for a space. */
const LINE = /^([^:：]{2,45})\s*[:：](?:[\s:：]|[-–—]\s)*(\S.*)$/;

/** @returns a line's label and the value after the colon; both empty if there is no label */
export function splitLabel(text: string): readonly [label: string, value: string] {
  const [, label = '', value = ''] = LINE.exec(text) ?? [];
  return [label, value];
}
