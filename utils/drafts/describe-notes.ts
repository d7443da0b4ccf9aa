import { formatDate } from '@/utils/advert/dates';
import type { FieldId } from '@/utils/advert/fields';
import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import * as copy from '@/utils/copy/en-GB/notes';
import type { DraftField } from './draft';
import { NOTE_BOUNDS, type Note } from './note';

interface Context {
  board: string;
  today: string;
}

/** @returns the note's sentences. Older drafts store the sentences themselves. */
export function describeNotes(id: FieldId, note: DraftField['note'], context: Context): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return note.flatMap((one) => sentencesOf(id, one, context)).join(' ');
}

function sentencesOf(id: FieldId, note: Note, { board, today }: Context): string | string[] {
  switch (note.code) {
    case 'doubts':
      return copy.doubtSentences(id, note.doubts);
    case 'address-parts-removed':
      return copy.addressPartsRemoved(note.parts, NOTE_BOUNDS.names);
    case 'address-parts-unsure':
      return copy.addressPartsUnsure(note.parts, NOTE_BOUNDS.names);
    case 'foreign-currency':
      return copy.foreignCurrency(note.currency, board);
    case 'no-figure':
      return copy.noFigure(note.pay, board);
    case 'closing-passed':
      return copy.closingPassed(formatDate(note.lastDay, today));
    case 'closing-too-late':
      return copy.closingTooLate(formatDate(note.lastDay, today), board, DAYS_ON_BOARD);
    case 'closing-day-after':
      return copy.closingDayAfter(formatDate(note.lastDay, today), board);
  }
}
