import { DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import type { BoardModel } from '@/utils/state/options/board';
import { Choice } from './Choice';
import { ExtraKeys } from './ExtraKeys';
import { HostPermission } from './HostPermission';
import { Input } from './Input';
import { KeyTable } from './KeyTable';
import { Loading } from './Loading';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

/** The board's profile: where adverts go and how they are written there. */
export function Board({ model }: { model: BoardModel }) {
  const board = model.board.value;
  if (board.phase !== 'ready') return <Loading phase={board.phase} />;
  const { profile, managed, endpointInUse } = board.value;
  const { form } = model;
  const faults = form.faults.value;
  return (
    <SettingsForm form={form}>
      <Input
        id="board-name"
        label="What you call the board"
        value={profile.name}
        isManaged={managed.name !== undefined}
        fault={faults.name}
        onInput={(name) => form.change({ name })}
      />
      <Input
        id="board-endpoint"
        label="Address that adverts are posted to"
        hint="Not confirmed by s1jobs: it is inferred from the published address for editing. Change it if they give you another"
        value={profile.endpoint}
        isManaged={managed.endpoint !== undefined}
        fault={faults.endpoint}
        onInput={(endpoint) => form.change({ endpoint })}
      />
      {profile.endpoint === endpointInUse && <HostPermission endpoint={profile.endpoint} model={model} />}
      <Choice
        id="board-date-format"
        label="How a closing date is written"
        value={profile.dateFormat}
        isManaged={managed.dateFormat !== undefined}
        options={DATE_FORMATS.map((format) => ({ value: format, words: format }))}
        onChange={(format) =>
          form.change({ dateFormat: DATE_FORMATS.find((one) => one === format) ?? DATE_FORMATS[0] })
        }
      />
      <KeyTable
        keys={profile.keys}
        faults={faults}
        managed={managed.keys ?? {}}
        onInput={(id, key) => form.change({ keys: { ...form.values.value.keys, [id]: key } })}
      />
      <ExtraKeys
        extra={profile.extra}
        faults={faults}
        isManaged={managed.extra !== undefined}
        onChange={(extra) => form.change({ extra })}
      />
      <SaveRow status={form.status.value}>
        <button type="button" class="button" onClick={() => form.change(DEFAULT_PROFILE)}>
          Back to the defaults
        </button>
      </SaveRow>
    </SettingsForm>
  );
}
