const OPENINGS = 10;
const WHEEL_STEPS = 150;
const WORDS = ['perth 4', 'cafe', 'ref-7777', 'job-5a', 'nurse ardlunan 12', 'nothing at all'];

/**
 * Runs in the page before its own scripts: records when the first rows and all rows are there, and what blocked it.
 */
function watch() {
  globalThis.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.blocked = Math.max(globalThis.blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (globalThis.firstAt === undefined && document.querySelector('.history-list li'))
      globalThis.firstAt = performance.now();
    if (globalThis.allAt === undefined && document.body?.textContent.includes(' postings'))
      globalThis.allAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: measures each key until the next frame is drawn. */
export function timeKeys() {
  globalThis.keyTimes = [];
  globalThis.blocked = 0;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

function timeFrames() {
  globalThis.frameTimes = [];
  globalThis.blocked = 0;
  const next = (before) =>
    requestAnimationFrame((now) => {
      globalThis.frameTimes.push(now - before);
      next(now);
    });
  requestAnimationFrame(next);
}

/** The work time of the page's main thread in ms, without other programs on the machine. */
export async function ownTime(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

async function ready(page) {
  await page.waitForFunction(() => document.body.textContent.includes(' postings'));
}

export async function openings(context, address) {
  const [first, all, blocked] = [[], [], []];
  for (let made = 0; made < OPENINGS; made += 1) {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.allAt !== undefined);
    const times = await page.evaluate(() => [globalThis.firstAt, globalThis.allAt, globalThis.blocked]);
    for (const [index, list] of [first, all, blocked].entries()) list.push(times[index]);
    await page.close();
  }
  return { first, all, blocked };
}

export async function searches(page) {
  await page.addInitScript(watch);
  await page.reload();
  await ready(page);
  await page.evaluate(timeKeys);
  const worked = await ownTime(page);
  const before = await worked();
  const box = page.getByLabel('Search');
  await box.focus();
  for (const words of WORDS) {
    for (const key of words) await page.keyboard.press(key === ' ' ? 'Space' : key);
    await box.press('ControlOrMeta+A');
    await box.press('Delete');
  }
  const scriptTime = (await worked()) - before;
  const found = await page.evaluate(() => ({ times: globalThis.keyTimes, blocked: globalThis.blocked }));
  return { ...found, own: scriptTime / found.times.length };
}

export async function frames(page) {
  await ready(page);
  await page.mouse.move(600, 500);
  await page.evaluate(timeFrames);
  const worked = await ownTime(page);
  const before = await worked();
  for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, step % 10 === 9 ? 20_000 : 900);
  const scriptTime = (await worked()) - before;
  const found = await page.evaluate(() => ({ times: globalThis.frameTimes, blocked: globalThis.blocked }));
  return { ...found, own: scriptTime / found.times.length };
}
