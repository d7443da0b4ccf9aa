import { array, enums, type Infer, literal, object, refine, size, string, union } from 'superstruct';
import { ADDRESS_PARTS } from '@/utils/advert/clean-address';
import { isIsoDate } from '@/utils/advert/dates';
import { DOUBTS } from '@/utils/reading/reading';

export const NOTE_BOUNDS = { notes: 4, names: 6, name: 40, text: 300 } as const;

const text = size(string(), 1, NOTE_BOUNDS.text);

const parts = size(
  array(
    union([object({ part: enums(ADDRESS_PARTS) }), object({ name: size(string(), 1, NOTE_BOUNDS.name) })]),
  ),
  1,
  NOTE_BOUNDS.names + 1,
);

export const noteSchema = union([
  object({ code: literal('doubts'), doubts: size(array(enums(DOUBTS)), 1, DOUBTS.length) }),
  object({ code: enums(['address-parts-removed', 'address-parts-unsure']), parts }),
  object({ code: literal('foreign-currency'), currency: text }),
  object({ code: literal('no-figure'), pay: text }),
  object({
    code: enums(['closing-passed', 'closing-too-late', 'closing-day-after']),
    lastDay: refine(string(), 'ISO date', isIsoDate),
  }),
]);

export type Note = Infer<typeof noteSchema>;
