// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
// Ahead of its dynamic import: the table of towns takes its time.
import '@/utils/towns/suggest-postcode';
import { valuesOf } from '@/utils/drafts/draft';
import { applyWords } from './apply-words';
import type { Session } from './session';
import { putDraftIntoForm } from './show-draft';

let session: Session;

beforeEach(async () => {
  await emptyDatabase();
  session = sessionWith({
    fields: {
      salary_low: { value: '24,000', source: 'text' },
      salary_period: { value: 'yearly', source: 'text' },
      hours: { value: 'Part', source: 'recruiter' },
    },
  });
});

const values = () => valuesOf(session.draft.fields.value);

describe('words from the page', () => {
  it('go into no other draft that comes into the form meanwhile', async () => {
    const used = applyWords(session, 'location', { text: 'Leith' });
    putDraftIntoForm(session, `${PAGE} job:0a0a0a0a`, undefined);
    expect(await used).toBeUndefined();
    expect(values()).toEqual({});
  });

  it('fill all of a pay, as picked by the recruiter, and leave nothing of another', async () => {
    expect(await applyWords(session, 'salary_low', { text: 'From £12.60 an hour' })).toBe(true);
    expect(values()).toMatchObject({ salary_low: '12.60', salary_high: '', salary_period: 'hourly' });
    expect(session.draft.fields.value.salary_low?.source).toBe('picked');
  });

  it('fill a row’s other fields, unless the recruiter has filled them', async () => {
    await applyWords(session, 'job_type', { text: 'Full time, permanent' });
    expect(values()).toMatchObject({ hours: 'Part', job_type: 'Permanent' });
    await applyWords(session, 'hours', { text: 'Full time' });
    expect(values()).toMatchObject({ hours: 'Full' });
  });

  it('change nothing where they state none of the choices', async () => {
    expect(await applyWords(session, 'hours', { text: 'Our friendly team' })).toBe(false);
    expect(values()).toMatchObject({ hours: 'Part' });
  });

  it('are put in as they are where anything may be typed', async () => {
    await applyWords(session, 'salary_low', { text: 'Grade 7' });
    await applyWords(session, 'closing_date', { text: 'when filled' });
    expect(values()).toMatchObject({
      salary_text: 'Grade 7',
      closing_date: 'when filled',
      salary_low: '24,000',
    });
    expect(session.ui.visibleIssues.value.map(({ field }) => field)).toContain('closing_date');
  });

  it('that name a town alone give a postcode to be checked', async () => {
    await applyWords(session, 'location', { text: 'Based in Dundee' });
    const { location } = session.draft.fields.value;
    expect(location).toMatchObject({ source: 'picked', check: true });
    expect(location?.value).toMatch(/^DD\d/);
  });

  it('are sanitised for the text', async () => {
    const html = '<p>You bake.</p><img src="x" onerror="alert(1)"><script>alert(2)</script>';
    await applyWords(session, 'description', { text: 'You bake.', html });
    expect(values().description).toContain('You bake.');
    expect(values().description).not.toMatch(/script|onerror|<img/);
  });

  it('take a link’s address, an e-mail address or a phone number as the way to apply', async () => {
    await applyWords(session, 'application_url', { text: 'Apply', link: 'https://a.example/apply' });
    await applyWords(session, 'application_url', { text: 'Write to jobs@crumb.example' });
    await applyWords(session, 'application_url', { text: 'Call', link: 'tel:01382496000' });
    expect(values()).toMatchObject({
      application_url: 'https://a.example/apply',
      application_email: 'jobs@crumb.example',
      application_phone: '01382496000',
    });
  });
});
