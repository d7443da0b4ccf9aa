import { object, optional, type Struct } from 'superstruct';
import { recordOf } from '@/utils/records/typed-keys';
import { type AdvertPart, schemaOf } from './advert';
import { FIELD_IDS, fieldOf } from './fields';

// Two casts, as for `advertSchema`.
export const advertPartSchema = object(
  recordOf(FIELD_IDS, (id) => optional(schemaOf({ ...fieldOf(id), required: 'yes' }))),
) as unknown as Struct<AdvertPart>;
