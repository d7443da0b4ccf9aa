import { useEffect, useRef } from 'preact/hooks';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { parseEndpoint } from '@/utils/board/endpoint';
import type { Difference } from '@/utils/settings/portable/portable';
import { counted } from '@/utils/state/options/data-words';
import type { RestoreOffer as Offer } from '@/utils/state/options/restore';
import { RestoreFaults } from './RestoreFaults';
import { RestoreSettings } from './RestoreSettings';

interface Props {
  offer: Offer;
  /** Whether the accounts are locked: then none can be added. */
  isLocked: boolean;
  onTick(id: string, isTicked: boolean): void;
  /** @param board where adverts will go from then on, if that is among the ticked settings */
  onRestore(board: URL | undefined): void;
  onCancel(): void;
}

/** What restoring a backup will do, to be wanted or not. */
export function RestoreOffer({ offer, isLocked, onTick, onRestore, onCancel }: Props) {
  const { file, preview, ticked } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { drafts, postings, damaged, unsent, cut } = preview;
  const differences = preview.settings.flatMap((setting) => setting.differences);
  const isUseful = drafts.come + drafts.beside + postings.come + damaged + differences.length > 0;
  const board = boardOf(differences.filter(({ id }) => ticked.has(id)));
  return (
    <div class="card list-offer">
      <h3 class="section-title" ref={heading} tabIndex={-1}>
        {file.name}
        {isDate(preview.at) &&
          `, written on ${formatDate(todayInLondon(new Date(preview.at)), todayInLondon())}`}
      </h3>
      <ul>
        <li>
          {willCome('drafts', drafts.come)}
          {drafts.stay > 0 && `; ${counted('drafts', drafts.stay)} here already`}
        </li>
        {drafts.beside > 0 && (
          <li>
            {counted('drafts', drafts.beside)} of the file {drafts.beside === 1 ? 'differs' : 'differ'} from
            yours: {drafts.beside === 1 ? 'it is' : 'they are'} put beside, as{' '}
            {drafts.beside === 1 ? 'a copy' : 'copies'}, and yours {drafts.beside === 1 ? 'stays' : 'stay'}
          </li>
        )}
        <li>
          {willCome('postings', postings.come)}
          {postings.stay > 0 && `; ${counted('postings', postings.stay)} here already, to stay as now`}
        </li>
        {unsent > 0 && (
          <li>
            {counted('postings', unsent)} had not been sent, and {unsent === 1 ? 'comes' : 'come'} back as not
            posted. Nothing is sent by restoring
          </li>
        )}
        {cut > 0 && (
          <li>
            {counted('postings', cut)} {cut === 1 ? 'was' : 'were'} being sent: look at the board for what
            became of {cut === 1 ? 'it' : 'them'}
          </li>
        )}
        {damaged > 0 && <li>{counted('damaged', damaged)} that had been set aside</li>}
      </ul>
      <RestoreFaults preview={preview} />
      {drafts.come + drafts.beside > 0 && (
        <p class="hint">Values of restored drafts are marked, for you to look at before you post them.</p>
      )}
      <RestoreSettings differences={differences} ticked={ticked} isLocked={isLocked} onTick={onTick} />
      {board && <p>Adverts, with your password, will then go to {board.href}.</p>}
      <div class="save-row">
        {isUseful && (
          <button type="button" class="button-primary" onClick={() => onRestore(board)}>
            Restore
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {isUseful ? 'Don’t restore' : 'Close'}
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

function willCome(store: 'drafts' | 'postings', count: number): string {
  return count === 0 ? `No ${store} to restore` : `${counted(store, count)} will be restored`;
}

const isDate = (text: string) => !Number.isNaN(Date.parse(text));
