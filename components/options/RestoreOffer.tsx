import { useEffect, useRef } from 'preact/hooks';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { parseEndpoint } from '@/utils/board/endpoint';
import { CLOSE } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/settings-restore';
import type { Difference } from '@/utils/settings/portable/portable';
import type { RestoreOffer as Offer } from '@/utils/state/options/restore';
import { RestoreFaults } from './RestoreFaults';
import { RestoreSettings } from './RestoreSettings';

interface Props {
  offer: Offer;
  /** No accounts can be added while locked. */
  isLocked: boolean;
  onTick(id: string, isTicked: boolean): void;
  /** @param board the new address, if ticked */
  onRestore(board: URL | undefined): void;
  onCancel(): void;
}

export function RestoreOffer({ offer, isLocked, onTick, onRestore, onCancel }: Props) {
  const { file, preview, ticked } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { drafts, postings, changes, damaged, unfinished } = preview;
  const differences = preview.settings.flatMap((setting) => setting.differences);
  const isUseful = drafts.come + drafts.beside + postings.come + changes + damaged + differences.length > 0;
  const board = boardOf(differences.filter(({ id }) => ticked.has(id)));
  return (
    <div class="card list-offer">
      <h3 class="section-title" ref={heading} tabIndex={-1}>
        {file.name}
        {isDate(preview.at) &&
          copy.writtenOn(formatDate(todayInLondon(new Date(preview.at)), todayInLondon()))}
      </h3>
      <ul>
        <li>
          {copy.willCome('drafts', drafts.come)}
          {drafts.stay > 0 && copy.areHere('drafts', drafts.stay)}
        </li>
        {drafts.beside > 0 && <li>{copy.draftsDiffer(drafts.beside)}</li>}
        <li>
          {copy.willCome('postings', postings.come)}
          {postings.stay > 0 && copy.areHere('postings', postings.stay)}
        </li>
        {changes > 0 && <li>{copy.willCome('changes', changes)}</li>}
        {unfinished > 0 && <li>{copy.unfinished(unfinished)}</li>}
        {damaged > 0 && <li>{copy.damagedCome(damaged)}</li>}
      </ul>
      <RestoreFaults preview={preview} />
      {drafts.come + drafts.beside > 0 && <p class="hint">{copy.MARKED}</p>}
      <RestoreSettings differences={differences} ticked={ticked} isLocked={isLocked} onTick={onTick} />
      {board && <p>{copy.advertsWillGo(board.href)}</p>}
      <div class="save-row">
        {isUseful && (
          <button type="button" class="button-primary" onClick={() => onRestore(board)}>
            {copy.RESTORE}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {isUseful ? copy.DONT_RESTORE : CLOSE}
        </button>
      </div>
    </div>
  );
}

function boardOf(differences: readonly Difference[]): URL | undefined {
  const endpoint = differences.find((one) => one.endpoint !== undefined)?.endpoint;
  const address = endpoint === undefined ? undefined : parseEndpoint(endpoint);
  return address instanceof URL ? address : undefined;
}

const isDate = (text: string) => !Number.isNaN(Date.parse(text));
