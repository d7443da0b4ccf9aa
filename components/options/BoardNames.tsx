import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import type { BoardValues } from '@/utils/board/board-values';
import type { Evidence } from '@/utils/board/evidence';
import { judgeNames } from '@/utils/board/judge-names';
import { judgeValues } from '@/utils/board/judge-values';
import type { Profile } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/settings-names';
import type { BoardNamesModel } from '@/utils/state/options/board-names';
import { FindNames } from './FindNames';
import { MadeAdvert } from './MadeAdvert';
import { NameGaps } from './NameGaps';
import { NameProposals } from './NameProposals';
import { NamesFile } from './NamesFile';
import { RefusedFormat } from './RefusedFormat';
import { StatusText } from './StatusText';
import { ValueProposals } from './ValueProposals';

interface Props {
  /** In use. */
  profile: Profile;
  evidence: Evidence | undefined;
  /** Set by the company. */
  managed: { keys: ReadonlySet<FieldId>; values: BoardValues; dateFormat: boolean };
  model: BoardNamesModel;
  onGiveValue: ((name: string) => void) | undefined;
}

/** What the board has revealed of its names, what follows from it, and how to ask for more. */
export function BoardNames({ profile, evidence, managed, model, onGiveValue }: Props) {
  const judgedNames = judgeNames(profile, evidence);
  const hasLearned = (evidence?.names.length ?? 0) > 0;
  return (
    <section class="board-names" aria-labelledby="board-names-heading">
      <h3 class="section-title" id="board-names-heading">
        {copy.HEADING}
      </h3>
      {evidence?.made && <MadeAdvert made={evidence.made} onRemoved={model.forgetMade} />}
      {!hasLearned && !evidence?.made && <p class="hint">{copy.NOTHING_YET}</p>}
      {evidence?.tellsUnknown === false && <p>{copy.DOES_NOT_TELL}</p>}
      <NameProposals
        judgedNames={judgedNames}
        managed={managed.keys}
        onAccept={(keys) => model.take(profile.endpoint, keys)}
      />
      <NameGaps judgedNames={judgedNames} keys={profile.keys} onGiveValue={onGiveValue} />
      <ValueProposals
        values={judgeValues(profile, evidence)}
        managed={managed.values}
        onAccept={(values) => model.takeValues(profile.endpoint, values)}
      />
      {!managed.dateFormat && (
        <RefusedFormat
          format={profile.dateFormat}
          refused={evidence?.refusedFormats ?? []}
          onAccept={(format) => model.takeFormat(profile.endpoint, format)}
        />
      )}
      {hasLearned && <FindNames profile={profile} evidence={evidence} model={model} />}
      <StatusText status={model.status.value} />
      <NamesFile profile={profile} evidence={evidence} model={model} />
    </section>
  );
}

/** @returns the fields whose names the company sets */
export function managedKeys(keys: Readonly<Record<string, string | undefined>> = {}): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => keys[id] !== undefined));
}
