import { withBoardValue } from '@/utils/board/board-values';
import { judgeNames } from '@/utils/board/judge-names';
import { judgeValues } from '@/utils/board/judge-values';
import { DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/settings-board';
import type { BoardModel, BoardProfile } from '@/utils/state/options/board';
import { BoardNames, managedKeys } from './BoardNames';
import { ExtraKeys } from './ExtraKeys';
import { HostPermission } from './HostPermission';
import { Input } from './Input';
import { KeyTable } from './KeyTable';
import { Loading } from './Loading';
import { OtherAddresses } from './OtherAddresses';
import { SaveRow } from './SaveRow';
import { SelectSetting } from './SelectSetting';
import { SettingsForm } from './SettingsForm';
import { ValueTable } from './ValueTable';

export function Board({ model }: { model: BoardModel }) {
  const board = model.board.value;
  if (board.phase !== 'ready') return <Loading phase={board.phase} />;
  const { form } = model;
  return (
    <SettingsForm form={form}>
      <BoardAddress model={model} board={board.value} />
      <BoardWords model={model} board={board.value} />
      <ExtraKeys
        extra={board.value.profile.extra}
        faults={form.faults.value}
        isManaged={board.value.managed.extra !== undefined}
        onChange={(extra) => form.change({ extra })}
      />
      <SaveRow status={form.status.value}>
        <button type="button" class="button" onClick={() => form.change(DEFAULT_PROFILE)}>
          {copy.BACK_TO_DEFAULTS}
        </button>
      </SaveRow>
    </SettingsForm>
  );
}

interface PartProps {
  model: BoardModel;
  board: BoardProfile;
}

/** Which board it is, and whether we may send to it. */
function BoardAddress({ model, board: { profile, managed, endpointInUse } }: PartProps) {
  const { form } = model;
  const faults = form.faults.value;
  return (
    <>
      <Input
        id="board-name"
        label={copy.NAME}
        value={profile.name}
        isManaged={managed.name !== undefined}
        fault={faults.name}
        onInput={(name) => form.change({ name })}
      />
      <Input
        id="board-endpoint"
        label={copy.ENDPOINT}
        hint={copy.ENDPOINT_HINT}
        value={profile.endpoint}
        isManaged={managed.endpoint !== undefined}
        fault={faults.endpoint}
        onInput={(endpoint) => form.change({ endpoint })}
      />
      {managed.endpoint === undefined && (
        <OtherAddresses endpointInUse={endpointInUse} model={model.otherAddresses} onUse={model.useAddress} />
      )}
      {profile.endpoint === endpointInUse && <HostPermission endpoint={profile.endpoint} model={model} />}
    </>
  );
}

/** How the board writes dates, and what it calls fields and options. */
function BoardWords({ model, board: { profile, managed, endpointInUse, evidence } }: PartProps) {
  const { form } = model;
  const faults = form.faults.value;
  const inUse = { ...profile, endpoint: endpointInUse };
  return (
    <>
      <SelectSetting
        id="board-date-format"
        label={copy.DATE_FORMAT}
        value={profile.dateFormat}
        isManaged={managed.dateFormat !== undefined}
        options={DATE_FORMATS.map((format) => ({ value: format, label: format }))}
        onChange={(format) =>
          form.change({ dateFormat: DATE_FORMATS.find((one) => one === format) ?? DATE_FORMATS[0] })
        }
      />
      <KeyTable
        keys={profile.keys}
        faults={faults}
        managed={managed.keys ?? {}}
        judgedNames={judgeNames(inUse, evidence)}
        onInput={(id, key) => form.change({ keys: { ...form.values.value.keys, [id]: key } })}
      />
      <ValueTable
        values={judgeValues(inUse, evidence)}
        faults={faults}
        managed={managed.values ?? {}}
        onInput={(choice, value) =>
          form.change({ values: withBoardValue(form.values.value.values, choice, value) })
        }
      />
      <BoardNames
        profile={inUse}
        evidence={evidence}
        managed={{
          keys: managedKeys(managed.keys),
          values: managed.values ?? {},
          dateFormat: managed.dateFormat !== undefined,
        }}
        model={model.names}
        onGiveValue={
          managed.extra === undefined
            ? (key) => form.change({ extra: [...form.values.value.extra, { key, value: '' }] })
            : undefined
        }
      />
    </>
  );
}
