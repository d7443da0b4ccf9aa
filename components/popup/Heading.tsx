import { FileText, Menu, Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Brand } from '@/components/ui/Brand';
import { Icon } from '@/components/ui/Icon';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import { ADD_ACCOUNT, SETTINGS } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/popup';
import { chooseAccount } from '@/utils/state/popup/edit';
import { openAdvertsTab, openSettingsTab } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';

const loadDrafts = () => import('./OpenDrafts');

export const ACCOUNT_CHOICE = 'account-choice';

interface Props {
  session: Session;
  /** Loaded after the form. */
  panelButton: ComponentChildren;
}

export function Heading({ session, panelButton }: Props) {
  const [showsDrafts, setShowsDrafts] = useState(false);
  const { code, failed } = useLazyModule(loadDrafts, showsDrafts);
  const accounts = session.settings.accounts.value;
  const account = session.posting.account.value;
  const isToChoose = useRef(false);
  // It stays once one is chosen: it has the focus.
  isToChoose.current ||= accounts.length > 0 && !account;
  return (
    <div class="heading">
      <h1 class="popup-title">
        <Brand />
      </h1>
      {accounts.length > 1 || isToChoose.current ? (
        <select
          id={ACCOUNT_CHOICE}
          class="heading-account"
          aria-label={copy.CHOOSE_ACCOUNT}
          value={account?.id ?? ''}
          onChange={(event) => {
            const chosen = accounts.find(({ id }) => id === event.currentTarget.value);
            if (chosen) chooseAccount(session, chosen);
          }}
        >
          {!account && <option value="">{copy.CHOOSE_AN_ACCOUNT}</option>}
          {accounts.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      ) : hasNoAccount(session) ? (
        <span class="heading-account">
          <button type="button" class="link" onClick={() => openSettingsTab('accounts')}>
            {ADD_ACCOUNT}
          </button>
        </span>
      ) : (
        <span class="heading-account">{account?.label}</span>
      )}
      {panelButton}
      <button type="button" class="icon-button" title={copy.SHOW_DRAFTS} onClick={() => setShowsDrafts(true)}>
        <Icon icon={FileText} size={18} />
        <span class="sr-only">{copy.SHOW_DRAFTS}</span>
      </button>
      {showsDrafts && code && <code.OpenDrafts session={session} onClose={() => setShowsDrafts(false)} />}
      {showsDrafts && failed && <span class="issue">{copy.DRAFTS_NOT_LOADED}</span>}
      <button
        type="button"
        class="icon-button"
        title={copy.YOUR_ADVERTS}
        onClick={() => openAdvertsTab('drafts')}
      >
        <Icon icon={Menu} size={18} />
        <span class="sr-only">{copy.YOUR_ADVERTS}</span>
      </button>
      <button type="button" class="icon-button" title={SETTINGS} onClick={() => openSettingsTab()}>
        <Icon icon={Settings} size={18} />
        <span class="sr-only">{SETTINGS}</span>
      </button>
    </div>
  );
}

/** Not while accounts are being read, or where they could not be. */
function hasNoAccount({ settings, draft }: Session): boolean {
  const { loadState, faults } = draft;
  return settings.accounts.value.length === 0 && loadState.value === 'loaded' && !faults.value.settings;
}
