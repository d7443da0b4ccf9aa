import { useState } from 'preact/hooks';
import { parseEndpoint } from '@/utils/board/endpoint';
import {
  applyChanges,
  DATE_FORMATS,
  DEFAULT_PROFILE,
  type Profile,
  type ProfileChanges,
} from '@/utils/board/profile';
import { changesOf, checkProfile, type Faults } from '@/utils/settings/check';
import { requestBoardPermission } from '@/utils/settings/permission';
import { profileChanges, saveProfileChanges } from '@/utils/settings/stored-profile';
import { Choice } from './Choice';
import { ExtraKeys } from './ExtraKeys';
import { HostPermission } from './HostPermission';
import { Input } from './Input';
import { KeyTable } from './KeyTable';
import { Loading } from './Loading';
import { NOT_SAVED, type Saved, SaveRow } from './SaveRow';
import { useLoad } from './use-load';
import { useManaged } from './use-managed';

/** The board's profile: where adverts go and how they are written there. */
export function Board() {
  /** The recruiter's own, as it is stored or typed since; what the company has set is laid over it. */
  const [own, setOwn] = useState<Profile>();
  const [storedEndpoint, setStoredEndpoint] = useState<string>();
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState<Saved>();
  const managed = useManaged()?.profile;
  const hasFailed = useLoad(async () => {
    const stored = applyChanges(await profileChanges.get());
    setOwn(stored);
    setStoredEndpoint(stored.endpoint);
  });
  if (!own || !managed) return <Loading hasFailed={hasFailed} />;
  const profile = applyChanges(managed, own);
  const endpointInUse = managed.endpoint ?? storedEndpoint;
  const change = (part: Partial<Profile>) => {
    setOwn({ ...own, ...part });
    setSaved(undefined);
  };
  const save = async () => {
    const found = checkProfile(profile);
    setFaults(found);
    const endpoint = parseEndpoint(profile.endpoint);
    if (Object.keys(found).length > 0 || typeof endpoint === 'string') {
      setSaved({ good: false, words: 'Not saved yet: put right what is marked' });
      return;
    }
    // Asked before anything is waited for: browsers take the question only from within the click.
    const allowed = await requestBoardPermission(endpoint).catch(() => false);
    if (!allowed) {
      setSaved({ good: false, words: `Not saved: the browser was not allowed to reach ${endpoint.host}` });
      return;
    }
    setSaved(
      await storeChanges(profile, managed).then(
        () => {
          if (managed.endpoint === undefined) setStoredEndpoint(profile.endpoint);
          return { good: true, words: 'Saved' };
        },
        () => NOT_SAVED,
      ),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Input
        id="board-name"
        label="What you call the board"
        value={profile.name}
        isManaged={managed.name !== undefined}
        fault={faults.name}
        onInput={(name) => change({ name })}
      />
      <Input
        id="board-endpoint"
        label="Address that adverts are posted to"
        hint="Not confirmed by s1jobs: it is inferred from the published address for editing. Change it if they give you another"
        value={profile.endpoint}
        isManaged={managed.endpoint !== undefined}
        fault={faults.endpoint}
        onInput={(endpoint) => change({ endpoint })}
      />
      {profile.endpoint === endpointInUse && <HostPermission endpoint={profile.endpoint} />}
      <Choice
        id="board-date-format"
        label="How a closing date is written"
        value={profile.dateFormat}
        isManaged={managed.dateFormat !== undefined}
        options={DATE_FORMATS.map((format) => ({ value: format, words: format }))}
        onChange={(format) =>
          change({ dateFormat: DATE_FORMATS.find((one) => one === format) ?? DATE_FORMATS[0] })
        }
      />
      <KeyTable
        keys={profile.keys}
        faults={faults}
        managed={managed.keys ?? {}}
        onInput={(id, key) => change({ keys: { ...own.keys, [id]: key } })}
      />
      <ExtraKeys
        extra={profile.extra}
        faults={faults}
        isManaged={managed.extra !== undefined}
        onChange={(extra) => change({ extra })}
      />
      <SaveRow saved={saved}>
        <button type="button" class="quiet" onClick={() => change(DEFAULT_PROFILE)}>
          Back to the defaults
        </button>
      </SaveRow>
    </form>
  );
}

async function storeChanges(profile: Profile, managed: ProfileChanges): Promise<void> {
  await saveProfileChanges(changesOf(profile, managed, await profileChanges.get()));
}
