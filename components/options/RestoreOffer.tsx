import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import type { RestorePreview } from '@/utils/backup/preview-restore';
import { parseEndpoint } from '@/utils/board/endpoint';
import type { Difference } from '@/utils/settings/portable/portable';
import { counted } from './data-words';
import { RestoreFaults } from './RestoreFaults';
import { RestoreSettings } from './RestoreSettings';

interface Props {
  name: string;
  survey: RestorePreview;
  /**
   * @param ticked the ids of the settings that are to be taken over
   * @param board where adverts will go from then on, if that is among them
   */
  onRestore(ticked: ReadonlySet<string>, board: URL | undefined): void;
  onCancel(): void;
}

/** What restoring a backup will do, to be wanted or not. */
export function RestoreOffer({ name, survey, onRestore, onCancel }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { drafts, postings, damaged, unsent, cut } = survey;
  const differences = survey.settings.flatMap((setting) => setting.differences);
  const isUseful = drafts.come + drafts.beside + postings.come + damaged + differences.length > 0;
  const board = boardOf(differences.filter(({ id }) => ticked.has(id)));
  return (
    <div class="card list-offer">
      <h3 ref={heading} tabIndex={-1}>
        {name}
        {isDate(survey.at) &&
          `, written on ${formatDate(todayInLondon(new Date(survey.at)), todayInLondon())}`}
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
        {damaged > 0 && <li>{counted('', damaged)} that had been set aside</li>}
      </ul>
      <RestoreFaults survey={survey} />
      {drafts.come + drafts.beside > 0 && (
        <p class="hint">Values of restored drafts are marked, for you to look at before you post them.</p>
      )}
      <RestoreSettings
        differences={differences}
        ticked={ticked}
        onTick={(id, isTicked) => {
          const next = new Set(ticked);
          if (isTicked) next.add(id);
          else next.delete(id);
          setTicked(next);
        }}
      />
      {board && <p>Adverts, with your password, will then go to {board.href}.</p>}
      <div class="save-row">
        {isUseful && (
          <button type="button" class="primary" onClick={() => onRestore(ticked, board)}>
            Restore
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
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
