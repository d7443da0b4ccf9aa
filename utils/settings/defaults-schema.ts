import { boolean, enums, object, optional, type Struct, size, string } from 'superstruct';
import { DEFAULT_FIELD_IDS, type DefaultFieldId, fieldOf } from '@/utils/advert/fields';
import { STRING_LIMIT } from '@/utils/advert/limits';
import { recordOf } from '@/utils/records/typed-keys';

type DefaultSchema = Struct<string | undefined, unknown>;

function schemaOf(id: DefaultFieldId): DefaultSchema {
  const { control } = fieldOf(id);
  return control.kind === 'choice'
    ? optional(enums(control.options))
    : optional(size(string(), 1, STRING_LIMIT));
}

/** For fields that the page does not give. */
export const defaultsSchema = object({
  ...recordOf(DEFAULT_FIELD_IDS, schemaOf),
  /** Propose the page's address if it has no apply link. */
  linkToPage: boolean(),
});
