import { batch, type ReadonlySignal, signal } from '@preact/signals';
import * as copy from '@/utils/copy/en-GB/settings-security';
import type { Request } from '@/utils/messages/requests';
import { request } from '@/utils/messages/send-request';
import { checkPassphrase } from '@/utils/settings/check-passphrase';
import { createForm, type Form } from './form';
import { failure, NOT_SAVED, type Status, success } from './status';

interface PassphraseTexts {
  passphrase: string;
  again: string;
  /** Idle minutes before locking; 0 means when the browser closes. */
  minutes: string;
}

export interface SecurityModel {
  form: Form<PassphraseTexts>;
  isChanging: ReadonlySignal<boolean>;
  status: ReadonlySignal<Status | undefined>;
  openForm(): void;
  /** Closes the form and clears its inputs. */
  reset(): void;
  lock(): Promise<void>;
  removeLock(): Promise<void>;
  removeAllCredentials(): Promise<void>;
}

const EMPTY: PassphraseTexts = { passphrase: '', again: '', minutes: '15' };
const NOT_DONE = failure(copy.NOT_DONE);
const NOT_REMOVED = failure(copy.NOT_REMOVED);

export function createSecurity(): SecurityModel {
  const isChanging = signal(false);
  const status = signal<Status | undefined>(undefined);
  const form = createForm<PassphraseTexts>(EMPTY, async ({ passphrase, again, minutes }) => {
    const faults = checkPassphrase({ passphrase, again });
    if (Object.keys(faults).length > 0) return { faults };
    const isSet = await request({ type: 'set-lock', passphrase, minutes: Number(minutes) });
    if (!isSet) return { status: NOT_SAVED };
    if (!isChanging.value) return { values: EMPTY, status: success(copy.IS_SET) };
    isChanging.value = false;
    status.value = success(copy.IS_CHANGED);
    return { values: EMPTY };
  });
  const attempt = async (asked: Request, otherwise: Status) => {
    status.value = (await request(asked)) ? undefined : otherwise;
  };
  return {
    form,
    isChanging,
    status,
    openForm() {
      status.value = undefined;
      isChanging.value = true;
    },
    reset() {
      batch(() => {
        isChanging.value = false;
        status.value = undefined;
        form.reset(EMPTY);
      });
    },
    lock: () => attempt({ type: 'lock' }, NOT_DONE),
    removeLock: () => attempt({ type: 'remove-lock' }, NOT_DONE),
    removeAllCredentials: () => attempt({ type: 'remove-all-credentials' }, NOT_REMOVED),
  };
}
