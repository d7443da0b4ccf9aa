import { draftSchema } from '@/utils/drafts/draft';
import { viewSchema } from '@/utils/drafts/view';
import { postingSchema, sentAdvertSchema } from '@/utils/outbox/posting';
import { isValid } from '@/utils/validation/is-valid';
import type { RecordStore } from './backup-format';

/** @returns whether the record is what its store holds. */
export function isValidRecord(store: RecordStore, record: unknown): boolean {
  switch (store) {
    case 'drafts':
      return isValid(record, draftSchema);
    case 'views':
      return isValid(record, viewSchema);
    case 'postings':
      return isValid(record, postingSchema);
    case 'adverts':
      return isValid(record, sentAdvertSchema);
  }
}
