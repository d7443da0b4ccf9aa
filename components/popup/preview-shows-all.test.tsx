// @vitest-environment jsdom
// What the board receives, the preview has shown.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PostingDetails } from '@/components/adverts/PostingDetails';
import { canaryOf } from '@/tests/pages/hostile/attacks/attack.mjs';
import { FAMILIES } from '@/tests/pages/hostile/attacks/index.mjs';
import { PLACES } from '@/tests/pages/hostile/attacks/places.mjs';
import { documentOf, testPages } from '@/tests/pages/load';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeLocks } from '@/tests/support/fake-locks';
import { DATE, formValues, LIST } from '@/tests/support/forms';
import { missingFrom } from '@/tests/support/missing-from';
import { testProperty } from '@/tests/support/properties';
import { PAGE, sessionWith } from '@/tests/support/session';
import { drawn } from '@/tests/support/soak.mjs';
import { FIELDS } from '@/utils/advert/field-list';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { restoreBackup } from '@/utils/backup/restore';
import { writeBackup } from '@/utils/backup/write';
import { applyChanges, DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import type { DraftFields } from '@/utils/drafts/draft';
import { listDrafts, saveDraft } from '@/utils/drafts/draft-store';
import { propose } from '@/utils/drafts/propose';
import { loadStoredAdvert, postingsIn } from '@/utils/outbox/posting-store';
import { readPage } from '@/utils/reading/read-page';
import { loadDetails } from '@/utils/state/adverts-page/details';
import { composeAdvert } from '@/utils/state/popup/compose';
import { publish } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';
import { putDraftIntoForm } from '@/utils/state/popup/show-draft';
import { Preview } from './Preview';

const GAPS: DraftFields = {
  title: { value: 'Baker', source: 'recruiter' },
  description: { value: '<p>Bake <a href="https://crumb.example/us">with us</a>.</p>', source: 'recruiter' },
  location: { value: 'g21al', source: 'recruiter' },
  salary_low: { value: '£24k', source: 'recruiter' },
  application_email: { value: 'jobs@crumb.example', source: 'recruiter' },
  coreskill: { value: 'Retail', source: 'recruiter' },
};
const EXTRA = [{ key: 'source', value: 'Ardlunan Careers' }];

let root: HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(`${DATE}T12:00:00Z`), toFake: ['Date'] });
  fakeBrowser.reset();
  await emptyDatabase();
  HTMLDialogElement.prototype.showModal = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function draw(child: ComponentChild): HTMLElement {
  render(child, root);
  return root;
}

/** @returns what the board would receive but the preview does not show */
function unshown(session: Session): string[] | undefined {
  const composed = composeAdvert(session);
  if (!('advert' in composed)) return undefined;
  const profile = session.settings.profile.value;
  const { body } = freezeRequest(composed.advert, profile);
  const drawn = draw(<Preview session={session} onClose={() => undefined} />);
  const missing = missingFrom(drawn, body, profile.keys);
  render(null, root);
  return missing;
}

/** Puts right what could not be posted. One correction may need another: a coreskill's specialisms. */
function filled(session: Session, complete = GAPS): Session {
  for (let round = 0; round < 3 && session.draft.issues.value.length > 0; round += 1) {
    const wrong = new Set(session.draft.issues.value.map(({ field }) => field));
    // Without any way to apply, the gap is at the link.
    if (wrong.has('application_url')) wrong.add('application_email');
    const kept = Object.entries(session.draft.fields.value).filter(([id]) => !wrong.has(id as FieldId));
    const replaced = Object.entries(complete).filter(([id]) => wrong.has(id as FieldId));
    session.draft.fields.value = Object.fromEntries([...kept, ...replaced]);
  }
  return session;
}

describe('preview shows everything that is posted', () => {
  // Browser tests cover both: too large, or they clobber happy-dom.
  const { sizes: _sizes, clobbering: _clobbering, ...families } = FAMILIES;
  const attacks = Object.entries(families).flatMap(([family, list]) =>
    list.map(({ place = 'json-ld', payload }, id) => ({
      name: `${family} ${id}`,
      html: PLACES[place](payload(canaryOf(id))),
      url: new URL('http://careers.example/jobs/1'),
    })),
  );
  const pages = drawn([...testPages(), ...attacks]);

  it('for every test page and every attack', () => {
    const found: Record<string, string[]> = {};
    let posted = 0;
    for (const { name, html, url } of pages) {
      const reading = readPage(documentOf(html, url), url);
      if (reading.kind !== 'advert') continue;
      const defaults = { linkToPage: true };
      const fields = propose(reading, { defaults, today: DATE });
      const missing = unshown(filled(sessionWith({ fields })));
      if (missing === undefined) continue;
      posted += 1;
      if (missing.length > 0) found[name] = missing;
    }
    expect(found).toEqual({});
    expect(posted).toBeGreaterThan(pages.length / 2);
  }, 240_000);

  it('for a waiting posting, although the settings have changed since', async () => {
    const profile = applyChanges({ extra: EXTRA, dateFormat: 'DD/MM/YYYY', keys: { title: 'job_title' } });
    const closes = { closing_date: { value: '2026-12-01', source: 'recruiter' as const } };
    const session = sessionWith({ fields: { ...GAPS, ...closes }, profile });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    await publish(session);
    vi.unstubAllGlobals();
    const [posting] = await postingsIn('written');
    const stored = await loadStoredAdvert(posting?.id ?? '');
    const details = await loadDetails(posting?.id ?? '', DEFAULT_PROFILE, DATE);
    if (!posting || !stored?.frozen || !details) throw new Error('Nothing waits');
    const drawn = draw(
      <>
        <h2>{posting.title}</h2>
        <PostingDetails details={details} board="s1jobs" today={DATE} />
      </>,
    );
    expect(stored.frozen.body).toMatchObject({ job_title: 'Baker', source: 'Ardlunan Careers' });
    expect(missingFrom(drawn, stored.frozen.body, profile.keys)).toEqual([]);
    expect(drawn.querySelector('summary')?.textContent).toContain('What will be sent');
  });

  it('for a draft that was restored from a backup', async () => {
    await saveDraft({ page: PAGE, changedAt: `${DATE}T10:00:00.000Z`, fields: GAPS });
    const file = await writeBackup();
    await emptyDatabase();
    await restoreBackup(file);
    const [draft] = await listDrafts();
    const session = sessionWith({ profile: applyChanges({ extra: EXTRA }) });
    putDraftIntoForm(session, PAGE, draft);
    expect(session.draft.values.value.title).toBe('Baker');
    expect(unshown(session)).toEqual([]);
  });

  const [coreskill = ''] = Object.keys(LIST);
  const COMPLETE: DraftFields = { ...GAPS, coreskill: { value: coreskill, source: 'recruiter' } };
  const key = fc.stringMatching(/^[a-z][a-z_]{2,12}$/);
  const profiles = fc.record({
    keys: fc.dictionary(fc.constantFrom(...FIELD_IDS), key, { noNullPrototype: true }),
    extra: fc.array(fc.record({ key, value: fc.constantFrom('Ardlunan', 'a b', '7') }), { maxLength: 3 }),
    dateFormat: fc.constantFrom(...DATE_FORMATS),
  });
  testProperty(
    'with any settings and any values',
    80,
    fc.property(profiles, formValues, (changes, values) => {
      const { keys } = applyChanges(changes);
      fc.pre(new Set(Object.values(keys)).size === FIELDS.length);
      const fields = Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) =>
          value === undefined ? [] : [[id, { value, source: 'recruiter' }]],
        ),
      );
      const session = sessionWith({ fields, profile: applyChanges(changes) });
      session.settings.coreskills.value = LIST;
      expect(unshown(filled(session, COMPLETE))).toEqual([]);
    }),
  );
});

it('preview: the comparison finds a value that the preview left out', () => {
  const session = sessionWith({ fields: GAPS });
  const drawn = draw(<Preview session={session} onClose={() => undefined} />);
  const keys = DEFAULT_PROFILE.keys;
  const body = {
    title: 'Bakers',
    description: '<p>Bake <a href="https://evil.example/us">with us</a>.</p>',
    salary_low: 24_001,
    closing_date: '2026-12-01',
    specialism: ['Butcher'],
    salary_text: 'Negotiable',
  };
  expect(missingFrom(drawn, body, keys)).toHaveLength(6);
  expect(missingFrom(drawn, { title: 'Baker', salary_low: 24_000 }, keys)).toEqual([]);
});
