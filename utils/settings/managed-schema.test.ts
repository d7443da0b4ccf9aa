import { expect, it } from 'vitest';
import { DEFAULT_FIELD_IDS, fieldOf } from '@/utils/advert/fields';
import { CHOICES } from '@/utils/board/board-values';
import { DATE_FORMATS } from '@/utils/board/profile';
import policy from '../../public/managed-schema.json';
import { managedParts } from './managed-schema';

const { profile, defaults, accounts } = policy.properties;

/** What the policy allows for a field, without its description. */
function describedAs(id: (typeof DEFAULT_FIELD_IDS)[number]): object {
  const { control } = fieldOf(id);
  return control.kind === 'choice' ? { type: 'string', enum: [...control.options] } : { type: 'string' };
}

it('public/managed-schema.json has every field that can have a default, with its options', () => {
  const fields = DEFAULT_FIELD_IDS.map((id) => [id, expect.objectContaining(describedAs(id))]);
  const linkToPage = expect.objectContaining({ type: 'boolean' });
  expect(defaults.properties).toEqual({ ...Object.fromEntries(fields), linkToPage });
});

it('public/managed-schema.json has the fields of the board’s profile', () => {
  expect(Object.keys(policy.properties).sort()).toEqual(Object.keys(managedParts).sort());
  expect(Object.keys(profile.properties).sort()).toEqual(
    Object.keys(managedParts.profile.schema ?? {}).sort(),
  );
  expect(profile.properties.dateFormat.enum).toEqual([...DATE_FORMATS]);
  const options = Object.entries(profile.properties.values.properties).flatMap(([field, { properties }]) =>
    Object.keys(properties).map((option) => ({ field, option })),
  );
  expect(new Set(options)).toEqual(new Set(CHOICES));
  expect(Object.keys(accounts.items.properties)).toEqual(['id', 'label']);
});
