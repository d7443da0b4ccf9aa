import { batches } from '@/utils/database/batches';
import { PORTABLE_SETTINGS } from '@/utils/settings/portable/portable-settings';
import { damagedSettings } from '@/utils/settings/validated-item';
import { FORMAT, FORMAT_VERSION, type Header } from './backup-format';
import { toSafeEntry } from './damaged-entry';
import { toLine } from './json-lines';
import { BACKED_UP } from './record-stores';

/**
 * Exports all but passwords as JSON Lines, in small parts, which the browser can keep on disk. Invalid records are
 * exported as quarantined.
 * @param onProgress gets the number of records so far
 * @throws see `storageFault`
 */
export async function writeBackup(
  onProgress: (records: number) => void = () => undefined,
  now: Date = new Date(),
): Promise<Blob> {
  const parts: Blob[] = [];
  let lines = 0;
  const add = (records: readonly unknown[]) => {
    parts.push(new Blob([records.map(toLine).join('')]));
    lines += records.length;
    onProgress(lines);
  };
  const at = now.toISOString();
  const invalid: unknown[] = [];
  for (const { name: store, isValid } of BACKED_UP) {
    for await (const records of batches(store)) {
      add(records.filter(isValid).map((record) => ({ store, record })));
      for (const record of records) if (!isValid(record)) invalid.push(quarantineLine({ store, record, at }));
    }
  }
  for await (const records of batches('damaged')) {
    add(records.map(quarantineLine));
  }
  add(invalid);
  add(await settings());
  const header: Header = { format: FORMAT, version: FORMAT_VERSION, at, lines };
  return new Blob([toLine(header), ...parts], { type: 'application/jsonl' });
}

const quarantineLine = (entry: unknown) => ({ store: 'damaged', record: toSafeEntry(entry) });

async function settings(): Promise<unknown[]> {
  const values = await Promise.all(
    PORTABLE_SETTINGS.map(async ({ name, read }) => ({ name, value: await read() })),
  );
  // Reading detects damage. Fallback values are not the recruiter's.
  const damaged = await damagedSettings();
  return values
    .filter(({ name }) => !damaged.includes(name))
    .map((record) => ({ store: 'settings', record }));
}
