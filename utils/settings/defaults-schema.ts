import { boolean, enums, object, optional, type Struct, size, string } from 'superstruct';
import { DEFAULT_FIELD_IDS, type DefaultFieldId, fieldOf } from '@/utils/advert/fields';

type DefaultSchema = Struct<string | undefined, unknown>;

function schemaOf(id: DefaultFieldId): DefaultSchema {
  const { control } = fieldOf(id);
  return control.kind === 'choice' ? optional(enums(control.options)) : optional(size(string(), 1, 255));
}

/** What the recruiter wants filled in where a page is silent. */
export const defaultsSchema = object({
  // Object.fromEntries forgets its keys; they are the ids of DEFAULT_FIELD_IDS.
  ...(Object.fromEntries(DEFAULT_FIELD_IDS.map((id) => [id, schemaOf(id)])) as Record<
    DefaultFieldId,
    DefaultSchema
  >),
  /** Where a page has no apply link of its own, its own address is proposed. */
  linkToPage: boolean(),
});
