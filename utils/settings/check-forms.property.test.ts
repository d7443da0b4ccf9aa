import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jsonText } from '@/tests/support/json';
import { testProperty } from '@/tests/support/properties';
import { anyText, contactLike, postcodeLike } from '@/tests/support/words';
import { isValid } from '@/utils/validation/is-valid';
import { accountFor, accountSchema, listAccounts } from './accounts';
import { checkAccount } from './check-account';
import { checkDefaults } from './check-defaults';
import { readChoices } from './choices';
import { readCoreskillList } from './coreskill-list';
import { defaults } from './defaults';
import { defaultsSchema } from './defaults-schema';
import { readProfile } from './stored-profile';
import { damagedSettings } from './validated-item';

const typed = fc.oneof(
  anyText,
  contactLike,
  postcodeLike,
  fc.constantFrom('', ' ', 'Full', 'Permanent', 'G2 1AL', 'x'.repeat(255), 'x'.repeat(256), '😀'.repeat(200)),
);

describe('settings forms: any input', () => {
  testProperty(
    'of an account without faults can be kept',
    400,
    fc.property(typed, typed, typed, (label, username, password) => {
      if (Object.keys(checkAccount({ label, username, password }, true, false)).length > 0) return;
      expect(isValid({ id: 'a', label: label.trim(), username: username.trim() }, accountSchema)).toBe(true);
      expect(password.length > 0 && password.length <= 255).toBe(true);
    }),
  );

  testProperty(
    'of defaults without faults can be kept',
    400,
    fc.asyncProperty(typed, typed, typed, typed, async (email, phone, location, hours) => {
      const form = { application_email: email, application_phone: phone, location, hours };
      const { tidied, faults } = await checkDefaults(form, '2026-11-23');
      if (Object.keys(faults).length > 0) return;
      expect(isValid({ ...tidied, linkToPage: true }, defaultsSchema)).toBe(true);
    }),
  );
});

describe('settings forms: stored values', () => {
  const NAMES = ['accounts', 'chosenAccounts', 'profile', 'defaults', 'coreskillList', 'choices'];
  const KEYS = [
    'id',
    'label',
    'username',
    'default',
    'bySite',
    'name',
    'keys',
    'title',
    'extra',
    'linkToPage',
    'file',
    'at',
    'coreskills',
    'specialisms',
  ];
  testProperty(
    'is used or set aside, whatever it is, and reading it never fails',
    200,
    fc.asyncProperty(fc.constantFrom(...NAMES), jsonText(KEYS, anyText), async (name, json) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({ [name]: JSON.parse(json) });
      const read = [
        await listAccounts(),
        await accountFor('a.example'),
        await readProfile(),
        await defaults.get(),
        await readCoreskillList(),
        await readChoices(),
      ];
      expect(read).toHaveLength(6);
      expect(isValid(await defaults.get(), defaultsSchema)).toBe(true);
      for (const damaged of await damagedSettings()) expect(damaged).toBe(name);
    }),
  );
});
