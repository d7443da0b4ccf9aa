import * as copy from '@/utils/copy/en-GB/settings-differences';
import { chosen, listAccounts } from '../accounts';
import { definePortable } from './define-portable';
import type { Difference, Refusal } from './portable';

const DEFAULT = 'chosenAccounts.default';
const siteId = (host: string) => `chosenAccounts.site.${host}`;

/** The default account and each site's, as separate differences. */
export const portableChosen = definePortable(chosen, {
  async compare(coming, around) {
    const [here, all] = await Promise.all([chosen.get(), listAccounts()]);
    const labels = new Map([...around.accounts, ...all].map(({ id, label }) => [id, label]));
    const inWords = (id: string | undefined) =>
      (id === undefined ? undefined : labels.get(id)) ?? copy.NOTHING;
    const differences: Difference[] = [];
    const add = (id: string, label: string, before: string | undefined, after: string | undefined) => {
      // The account must exist here or in the file.
      if (after === before || after === undefined || !labels.has(after)) return;
      differences.push({ id, label, before: inWords(before), after: inWords(after) });
    };
    add(DEFAULT, copy.DEFAULT_ACCOUNT, here.default, coming.default);
    for (const [host, id] of Object.entries(coming.bySite)) {
      add(siteId(host), copy.accountOnSite(host), ownOf(here.bySite, host), id);
    }
    return differences;
  },

  async apply(coming, { ticked }) {
    const known = new Set((await listAccounts()).map(({ id }) => id));
    const here = await chosen.get();
    const next = { ...here, bySite: { ...here.bySite } };
    const refusals: Refusal[] = [];
    for (const difference of ticked) {
      const host = Object.keys(coming.bySite).find((one) => siteId(one) === difference.id);
      const account = host === undefined ? coming.default : ownOf(coming.bySite, host);
      if (account === undefined || !known.has(account)) refusals.push({ difference, cause: 'no-account' });
      else if (host === undefined) next.default = account;
      else next.bySite = { ...next.bySite, [host]: account };
    }
    if (refusals.length < ticked.length) await chosen.set(next);
    return refusals;
  },
});

function ownOf(bySite: Readonly<Record<string, string>>, host: string): string | undefined {
  return Object.hasOwn(bySite, host) ? bySite[host] : undefined;
}
