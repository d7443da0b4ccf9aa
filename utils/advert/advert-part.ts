import { object, optional, type Struct } from 'superstruct';
import { type AdvertPart, schemaOf } from './advert';
import { FIELD_IDS, fieldOf } from './fields';

// Cast: `Object.fromEntries` loses the field ids, from which `AdvertPart` is derived.
export const advertPartSchema = object(
  Object.fromEntries(FIELD_IDS.map((id) => [id, optional(schemaOf({ ...fieldOf(id), required: 'yes' }))])),
) as unknown as Struct<AdvertPart>;
