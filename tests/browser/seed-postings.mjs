/** One transaction for each batch, to limit memory. */
const BATCH = 250;

/**
 * Runs in a page of the extension, after its database was created.
 * @param {{ from: number, to: number, length: number }} range
 */
function write({ from, to, length }) {
  const TITLES = ['Warehouse Operative', 'Staff Nurse', 'Sales Ledger Clerk', 'Joiner', 'Café Supervisor'];
  const PLACES = ['Dundee', 'Perth', 'Arbroath', 'Forfar', 'Montrose', 'Brechin', 'Kirriemuir'];
  /** @param {number} number */
  const one = (number) => {
    const id = `seed-${number}`;
    const title = `${TITLES[number % TITLES.length]}, ${PLACES[number % PLACES.length]} ${number}`;
    const at = (/** @type {number} */ second) =>
      new Date(Date.UTC(2026, 0, 5) - number * 3_600_000 + second * 1_000).toISOString();
    const words = `Posting ${number}: carry on with what the day brings. `;
    const description = `<p>${words.repeat(Math.ceil(length / words.length)).slice(0, length)}</p>`;
    const reference = `REF-${number}`;
    const isRefused = number % 10 === 9;
    const state = isRefused ? 'refused' : 'accepted';
    const advert = {
      title,
      description,
      location: 'DD2 3XQ',
      salary_low: 24_000 + number,
      application_email: 'people@ardlunan.example',
      coreskill: 'Logistics / Distribution',
      reference,
    };
    return {
      posting: {
        id,
        page: `https://careers.ardlunan.example/jobs/${number}`,
        writtenAt: at(0),
        title,
        company: `Ardlunan ${number % 300}`,
        reference,
        match: { vacancy: `${title.toLowerCase()}|dd2`, reference: reference.toLowerCase() },
        account: { id: 'sandbox', label: 'Ardlunan HR' },
        state,
        moves: [
          { state: 'written', at: at(0) },
          { state: 'sending', at: at(1) },
          { state, at: at(2) },
        ],
        outcome: isRefused
          ? { state, cause: 'credentials' }
          : { state, jobId: `job-${number.toString(36)}`, etag: `"${number}"` },
      },
      advert: { id, advert, sent: { endpoint: 'https://board.example/api/job', body: { title } } },
    };
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['postings', 'adverts'], 'readwrite');
      for (let number = from; number < to; number += 1) {
        const { posting, advert } = one(number);
        transaction.objectStore('postings').put(posting);
        transaction.objectStore('adverts').put(advert);
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve(undefined);
      };
    };
  });
}

/**
 * Fills the history with distinct postings; number 0 is the newest.
 * @param {import('@playwright/test').Page} page a page of the extension that has opened its database
 * @param {number} count
 * @param {number} [length] of each description, in characters
 */
export async function seedPostings(page, count, length = 200) {
  for (let from = 0; from < count; from += BATCH) {
    await page.evaluate(write, { from, to: Math.min(from + BATCH, count), length });
  }
}
