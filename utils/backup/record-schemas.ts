import { is } from 'superstruct';
import { draftSchema } from '@/utils/drafts/draft';
import { viewSchema } from '@/utils/drafts/view';
import { postingSchema, sentAdvertSchema } from '@/utils/outbox/posting';
import type { RecordStore } from './format';

/** @returns whether the record is what its store holds. */
export function isValidRecord(store: RecordStore, record: unknown): boolean {
  switch (store) {
    case 'drafts':
      return is(record, draftSchema);
    case 'views':
      return is(record, viewSchema);
    case 'postings':
      return is(record, postingSchema);
    case 'adverts':
      return is(record, sentAdvertSchema);
  }
}
