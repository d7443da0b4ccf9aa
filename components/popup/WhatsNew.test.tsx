// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEWS } from '@/utils/copy/en-GB/whats-new';
import { noteUpdate, readNewsSeen } from '@/utils/settings/news-seen';
import { findNews } from '@/utils/state/popup/news';
import { WhatsNew } from './WhatsNew';

const runs = (version: string) =>
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version, host_permissions: [] }) });

beforeEach(() => {
  fakeBrowser.reset();
  runs('0.2.0');
});
afterEach(() => render(null, document.body));

const buttons = () => [...document.querySelectorAll('button')];

it('what’s new: one line after an update, gone after a look', async () => {
  await noteUpdate('0.1.0');
  render(<WhatsNew />, document.body);
  await vi.waitUntil(() => buttons().length === 1);
  expect(buttons()[0]?.textContent).toBe('What’s new in Jobcourier 0.2');
  buttons()[0]?.click();
  await vi.waitUntil(() => document.querySelectorAll('dialog li').length === NEWS[0]?.points.length);
  // Escape and a click beside it may close the popup, too.
  await expect.poll(readNewsSeen).toBe('0.2.0');
  document.querySelector('dialog')?.dispatchEvent(new Event('close'));
  await vi.waitUntil(() => buttons().length === 0);
  expect(await findNews()).toBeUndefined();
});

it('what’s new: nothing after a first installation', async () => {
  expect(await findNews()).toBeUndefined();
});

it('what’s new: nothing where the update has nothing to see', async () => {
  await noteUpdate('0.2.0');
  runs('0.2.1');
  expect(await findNews()).toBeUndefined();
});

it('what’s new: nothing of a version that is still to come', async () => {
  await noteUpdate('0.1.0');
  runs('0.1.5');
  expect(await findNews()).toBeUndefined();
});

it('what’s new: several updates without a look are told together, newest first', async () => {
  await noteUpdate('0.1.0');
  await noteUpdate('0.9.0');
  runs('0.10.0');
  const news = [
    { version: '0.10', points: ['newest'] },
    { version: '0.9', points: ['older'] },
    { version: '0.1', points: ['known'] },
  ];
  expect(await findNews(news)).toEqual({ version: '0.10', points: ['newest', 'older'] });
});
