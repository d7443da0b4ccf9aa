import { enums, type Infer, literal, object, optional, string, union } from 'superstruct';
import { outcomeSchema } from './outcome';

/** Besides the causes of a posting: the board did not take the change to a posted advert. */
const CHANGE_REFUSED_CAUSES = [
  /** The board has another version of the advert than we know. */
  'changed-elsewhere',
  /** The request carried no version, for example because a proxy removed the header. */
  'no-version',
  /** The board does not have the advert. */
  'gone',
] as const;

/** How an attempt to change a posted advert ended. Validated on every read. */
export const changeOutcomeSchema = union([
  outcomeSchema,
  object({
    state: literal('refused'),
    cause: enums(CHANGE_REFUSED_CAUSES),
    said: optional(string()),
  }),
]);

export type ChangeOutcome = Infer<typeof changeOutcomeSchema>;
export type ChangeRefusedCause = (typeof CHANGE_REFUSED_CAUSES)[number];
