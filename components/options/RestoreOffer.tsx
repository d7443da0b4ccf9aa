import { useEffect, useRef, useState } from 'preact/hooks';
import { spokenDate, todayInLondon } from '@/utils/advert/dates';
import type { Survey } from '@/utils/backup/survey';
import { parseEndpoint } from '@/utils/board/endpoint';
import { counted } from './data-words';
import { RestoreFaults } from './RestoreFaults';
import { settingsInWords } from './setting-words';

interface Props {
  name: string;
  survey: Survey;
  /** @param board where adverts will go from then on, if that is another address than now */
  onRestore(settings: boolean, board: URL | undefined): void;
  onCancel(): void;
}

/** What restoring a backup will do, to be wanted or not. */
export function RestoreOffer({ name, survey, onRestore, onCancel }: Props) {
  const [settings, setSettings] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { drafts, postings, damaged, unsent, cut, endpoint } = survey;
  const board = endpoint === undefined ? undefined : parseEndpoint(endpoint);
  const isUseful = drafts.come + postings.come + damaged + survey.settings.length > 0;
  return (
    <div class="card list-offer">
      <h3 ref={heading} tabIndex={-1}>
        {name}
        {isDate(survey.at) &&
          `, written on ${spokenDate(todayInLondon(new Date(survey.at)), todayInLondon())}`}
      </h3>
      <ul>
        <li>
          {willCome('drafts', drafts.come)}
          {drafts.stay > 0 &&
            `; ${counted('drafts', drafts.stay)} here ${drafts.stay === 1 ? 'is' : 'are'} as new or newer, and stay as now`}
        </li>
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
      {survey.settings.length > 0 && (
        <div>
          <label class="inline">
            <input
              type="checkbox"
              checked={settings}
              aria-describedby="settings-too-hint"
              onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
            />
            Settings too
          </label>
          <p class="hint" id="settings-too-hint">
            Replaces {settingsInWords(survey.settings)}. Accounts that are only here stay. A backup holds no
            password: enter that of each account again.
            {board instanceof URL && ` Adverts, with your password, will then go to ${board.href}.`}
          </p>
        </div>
      )}
      <div class="save-row">
        {isUseful && (
          <button
            type="button"
            class="primary"
            onClick={() => onRestore(settings, settings && board instanceof URL ? board : undefined)}
          >
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

function willCome(store: 'drafts' | 'postings', count: number): string {
  return count === 0 ? `No ${store} to restore` : `${counted(store, count)} will be restored`;
}

const isDate = (text: string) => !Number.isNaN(Date.parse(text));
