/** @import { Run } from './run.mjs' */
import { postingsOf, tellWorker } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';

const TWENTY = 20;

/**
 * Runs in the extension tab: copies a posting under new ids, pages and references, as written and not yet sent. It
 * only uses fields that every version of the records has.
 * @param {{ id: string, job: string, copies: number }} what
 * @returns {Promise<string[]>} the ids of the copies
 */
function copyPosting({ id, job, copies }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames].filter((name) => /^(postings|adverts)$/.test(name));
      const transaction = opening.result.transaction(names, 'readwrite');
      const ids = Array.from({ length: copies }, () => crypto.randomUUID());
      for (const name of names) {
        const store = transaction.objectStore(name);
        const found = store.get(id);
        found.onsuccess = () => {
          if (!found.result) return;
          const { outcome: _, ...record } = found.result;
          const words = JSON.stringify(record);
          for (const [at, copyId] of ids.entries()) {
            const copy = JSON.parse(words.replaceAll(id, copyId).replaceAll(job, `${job}-${at + 1}-of`));
            if (name === 'postings') Object.assign(copy, { state: 'written', moves: copy.moves.slice(0, 1) });
            store.add(copy);
          }
        };
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(ids);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

/**
 * Posts once, then sends the worker twenty more postings at once, each of them twice.
 * @param {Run} run
 */
export async function pressTwenty({ visit, world, plan, struck, check }) {
  const extensionTab = await world.extensionTab();
  await visit.popup().pressPost();
  const [posting] = await until('the first one to be accepted', async () => {
    const found = await postingsOf(extensionTab, visit.address);
    return found[0]?.state === 'accepted' && found;
  });
  const ids = await extensionTab.evaluate(copyPosting, {
    id: posting?.id ?? '',
    job: plan.job,
    copies: TWENTY,
  });
  await Promise.all(
    [...ids, ...ids].map((postingId) => tellWorker(extensionTab, { type: 'post', postingId })),
  );
  struck('twenty posted at once');
  for (let at = 1; at <= TWENTY; at += 1) {
    await check({
      address: world.careers.addressOf(`${plan.job}-${at}-of`),
      reference: `${plan.job}-${at}-of`,
    });
  }
}
