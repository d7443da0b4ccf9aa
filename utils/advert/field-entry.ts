/** The parts of the form, in the order in which a recruiter thinks of an advert. */
export const SECTION_IDS = ['job', 'where', 'pay', 'apply', 'classification', 'details'] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** How a field is edited and what its value has to look like; `choice` has a closed list of `options`. */
export type Control =
  | { kind: 'text' | 'rich-text' | 'money' | 'postcode' | 'url' | 'youtube' | 'email' | 'phone' | 'date' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'coreskill' | 'specialisms' };

/** Everything that there is to say of one field. */
export interface FieldEntry {
  id: string;
  section: SectionId;
  control: Control;
  /** `one-of-…`: at least one field of that group must be filled. */
  required: 'yes' | 'no' | 'one-of-salary' | 'one-of-apply';
  /** Longest value in code points. */
  limit: number;
  /** The field's key in the board's JSON, and whether the board's specification names it. */
  boardKey: { name: string; isConfirmed: boolean };
  /** Whether the reader looks for it on the page. */
  isRead: boolean;
  /** Whether the settings offer a value for pages that are silent. */
  hasDefault: boolean;
  /** Where the preview shows it: among the facts, not there but in the advert itself, or under what job seekers do not see. */
  preview: 'fact' | 'heading-or-text' | 'hidden' | 'hidden-by-salary-text';
}
