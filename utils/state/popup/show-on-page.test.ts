import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE, sessionWith } from '@/tests/support/session';
import type { Session } from './session';
import { showOnPage } from './show-on-page';

const QUOTE = { from: { text: 'Baker', at: 2 } };
const PAY = { from: { text: '£27,000', at: 5 } };

let session: Session;
let done: string[];

/** Stands for the page: returns each call's outcomes in turn, a list for the frames. */
function answers(...outcomes: unknown[][]) {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (details) => {
    const frames = details.target.allFrames ? ' everywhere' : '';
    if (details.files) {
      done.push(`inject ${details.files.join()}${frames}`);
      return [];
    }
    const quote: unknown = 'args' in details ? details.args[0] : undefined;
    done.push(`call ${JSON.stringify(quote)}${frames}`);
    return (outcomes.shift() ?? []).map((result, frameId) => ({ documentId: '1', frameId, result }));
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  done = [];
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(async ({ target }) => {
    done.push(`style${target.allFrames ? ' everywhere' : ''}`);
  });
  vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementation(async () => {
    done.push('unstyle');
  });
  const tab = await fakeBrowser.tabs.create({ url: `${PAGE}?utm_source=mail` });
  session = sessionWith({
    tab: { id: tab?.id, url: tab?.url },
    fields: {
      title: { value: 'Baker', source: 'text', quote: QUOTE },
      salary_low: { value: '27,000', source: 'text', quote: PAY },
    },
  });
});

describe('showOnPage', () => {
  it('outlines the words in the page, in place of earlier ones', async () => {
    answers(['shown']);
    await showOnPage(session, 'title');
    expect(done).toEqual(['unstyle', 'inject /highlight.js', `call ${JSON.stringify(QUOTE)}`, 'style']);
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'shown' });
    answers(['shown']);
    await showOnPage(session, 'salary_low');
    expect(session.ui.highlight.value).toEqual({ field: 'salary_low', outcome: 'shown' });
  });

  it('shows nothing while the page is known to show another job', async () => {
    session.page.isDraftChosen.value = true;
    await showOnPage(session, 'title');
    expect(done).toEqual([]);
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'moved' });
  });

  it('removes the outline on a second press', async () => {
    answers(['shown'], ['gone'], ['gone', 'gone']);
    await showOnPage(session, 'title');
    done = [];
    await showOnPage(session, 'title');
    expect(done.filter((step) => /^(?:call|style|unstyle)/.test(step))).toEqual([
      'unstyle',
      'call null',
      'call null everywhere',
    ]);
    expect(session.ui.highlight.value).toBeUndefined();
  });

  it('searches the frames if the page itself does not have the words', async () => {
    answers(['gone'], ['gone', 'shown']);
    await showOnPage(session, 'title');
    expect(done.slice(-3)).toEqual([
      'inject /highlight.js everywhere',
      `call ${JSON.stringify(QUOTE)} everywhere`,
      'style everywhere',
    ]);
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'shown' });
  });

  it.each([
    ['folded', ['folded']],
    ['gone', ['gone']],
    ['gone', [null]],
    ['gone', []],
    ['gone', ['hacked']],
  ])('shows %s for %j', async (outcome, results) => {
    answers(results, results);
    await showOnPage(session, 'title');
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome });
  });

  it('can be pressed again after a failure', async () => {
    answers(['gone'], ['gone'], ['shown']);
    await showOnPage(session, 'title');
    await showOnPage(session, 'title');
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'shown' });
  });

  it('reports that the tab shows another page, and does nothing there', async () => {
    answers(['shown']);
    await fakeBrowser.tabs.update(session.page.tab.value.id ?? 0, { url: 'https://a.example/other' });
    await showOnPage(session, 'title');
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'moved' });
    session.page.tab.value = { id: undefined, url: undefined };
    await showOnPage(session, 'title');
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'moved' });
    expect(done).toEqual([]);
  });

  it('reports that the words are gone if the browser refuses', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access the page'));
    await showOnPage(session, 'title');
    expect(session.ui.highlight.value).toEqual({ field: 'title', outcome: 'gone' });
  });

  it('reports on the last pressed field', async () => {
    answers(['shown'], ['gone'], ['gone']);
    await Promise.all([showOnPage(session, 'title'), showOnPage(session, 'salary_low')]);
    expect(session.ui.highlight.value?.field).toBe('salary_low');
  });
});
