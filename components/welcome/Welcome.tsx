import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/welcome';
import { browserName } from '@/utils/state/welcome/browser-name';
import type { WelcomeModel } from '@/utils/state/welcome/welcome';
import { AccountStep } from './AccountStep';
import { PinPicture } from './PinPicture';
import { Step } from './Step';

/** The first page after installing. Each step can be left out, and shows when it is done. */
export function Welcome({ welcome }: { welcome: WelcomeModel }) {
  const { account, isChecked, isSampleTried, pinned } = welcome;
  const isAll =
    account.value !== undefined && isChecked.value && isSampleTried.value && pinned.isPinned.value !== false;
  return (
    <main class="welcome">
      <header class="welcome-header">
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <div>
          <h1 class="page-title">{copy.WELCOME}</h1>
          <p class="welcome-lead">{copy.WHAT_IT_DOES}</p>
        </div>
      </header>
      <p class="hint">{copy.ANY_ORDER}</p>
      <ol class="steps">
        <Step number={1} title={copy.ADD_ACCOUNT} isDone={account.value !== undefined}>
          <AccountStep welcome={welcome} />
        </Step>
        <Step number={2} title={copy.checkWith(welcome.board.value)} isDone={isChecked.value}>
          <CheckStep welcome={welcome} />
        </Step>
        <Step number={3} title={copy.TRY_SAMPLE} isDone={isSampleTried.value}>
          <p>{copy.WHAT_SAMPLE_IS}</p>
          <a class="button" href="/sample.html" target="_blank" rel="noreferrer">
            {copy.OPEN_SAMPLE}
          </a>
        </Step>
        <Step number={4} title={copy.KEEP_ICON} isDone={pinned.isPinned.value === true}>
          <PinStep welcome={welcome} />
        </Step>
      </ol>
      <StatusMessage as="p">{isAll && copy.READY}</StatusMessage>
    </main>
  );
}

function CheckStep({ welcome: { account, accounts, check } }: { welcome: WelcomeModel }) {
  const { value } = account;
  return (
    <>
      <p>{copy.WHAT_CHECKING_DOES}</p>
      {value ? (
        <button type="button" class="button" onClick={check}>
          {copy.CHECK}
        </button>
      ) : (
        <p class="hint">{copy.ADD_FIRST}</p>
      )}
      <StatusMessage as="p" tone="muted">
        {value && accounts.checks.value.get(value.id)}
      </StatusMessage>
    </>
  );
}

function PinStep({ welcome: { pinned } }: { welcome: WelcomeModel }) {
  const isPinned = pinned.isPinned.value;
  const name = browserName(navigator.userAgent);
  return (
    <>
      {isPinned ? (
        <p>{copy.ICON_IN_TOOLBAR}</p>
      ) : (
        <>
          <p>
            {isPinned === false && copy.ICON_HIDDEN} {copy.HOW_TO_PIN[name]}
          </p>
          <PinPicture browser={name} />
        </>
      )}
      <p class="hint">{copy.SHORTCUT}</p>
    </>
  );
}
