import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFormPage } from './ask-page';
import { PageModel } from './models/page';
import { skipReading } from './skip-reading';

const READING = { kind: 'none', reason: 'home' };

let page: PageModel;
let answer: (result: unknown) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  page = new PageModel();
  page.tab.value = { id: 7, url: 'https://a.example/job' };
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = (result) => resolve([{ documentId: '1', frameId: 0, result }]);
      }),
  );
});

afterEach(() => vi.useRealTimers());

it('slow page: reported after three seconds, and its late answer is still used', async () => {
  const asked = readFormPage(page);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(page.isUnanswered.value).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(page.isUnanswered.value).toBe(true);
  answer(READING);
  expect(await asked).toEqual(READING);
  expect(page.isUnanswered.value).toBe(false);
});

it('slow page: nothing is reported if the page answers sooner', async () => {
  const asked = readFormPage(page);
  await vi.advanceTimersByTimeAsync(500);
  answer(READING);
  await asked;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.isUnanswered.value).toBe(false);
});

it('slow page: the recruiter can fill in the form meanwhile', async () => {
  const asked = readFormPage(page);
  await vi.advanceTimersByTimeAsync(3_000);
  skipReading(page);
  expect(page.isUnanswered.value).toBe(false);
  expect(page.reading.value).toEqual({ kind: 'none', reason: 'unreadable', cause: 'no-answer' });
  answer(READING);
  expect(await asked).toEqual(READING);
});
