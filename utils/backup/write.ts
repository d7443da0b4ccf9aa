import { batches } from '@/utils/database/batches';
import type { Damaged } from '@/utils/database/stores';
import { PORTABLE_SETTINGS } from '@/utils/settings/portable/portable-settings';
import { damagedSettings } from '@/utils/settings/validated-item';
import { FORMAT, FORMAT_VERSION, type Header, RECORD_STORES } from './backup-format';
import { toLine, toSafeJson } from './json-lines';
import { isValidRecord } from './record-schemas';

/**
 * Writes all records and settings, but no password, into one file: JSON Lines, see `format`. It is put together of small
 * parts, which the browser keeps on disk when they are many. A record that fails its check goes in as one set aside.
 * @param onProgress told of how many records there are so far
 * @throws what `storageFault` names
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
  const unsound: unknown[] = [];
  for (const store of RECORD_STORES) {
    for await (const records of batches(store)) {
      const sound = records.filter((record) => isValidRecord(store, record));
      add(sound.map((record) => ({ store, record })));
      if (sound.length === records.length) continue;
      for (const record of records) {
        if (!isValidRecord(store, record)) unsound.push(quarantineLine({ store, record, at }));
      }
    }
  }
  for await (const records of batches('damaged')) {
    // The store of what was set aside is written by us alone, in this one shape.
    add((records as Damaged[]).map(quarantineLine));
  }
  add(unsound);
  add(await settings());
  const header: Header = { format: FORMAT, version: FORMAT_VERSION, at, lines };
  return new Blob([toLine(header), ...parts], { type: 'application/jsonl' });
}

const quarantineLine = ({ store, record, at }: Damaged) => ({
  store: 'damaged',
  record: { store, record: toSafeJson(record), at },
});

async function settings(): Promise<unknown[]> {
  const values = await Promise.all(
    PORTABLE_SETTINGS.map(async ({ name, read }) => ({ name, value: await read() })),
  );
  // Read first: reading finds what is damaged. What stands in for it is no setting of the recruiter's.
  const damaged = await damagedSettings();
  return values
    .filter(({ name }) => !damaged.includes(name))
    .map((record) => ({ store: 'settings', record }));
}
