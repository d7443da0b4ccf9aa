import { useMemo } from 'preact/hooks';
import { formatDay } from '@/utils/advert/format-time';
import * as copy from '@/utils/copy/en-GB/adverts';
import { asAccount } from '@/utils/copy/en-GB/common';
import { REPEATED } from '@/utils/copy/en-GB/repeats';
import { siteOf } from '@/utils/drafts/address';
import type { ChangeMark } from '@/utils/outbox/change-marks';
import { type Posting, sentOrWrittenAt } from '@/utils/outbox/posting';
import { jobIdOf } from '@/utils/state/adverts-page/answer';
import { type LifeGroup, lifeWords } from '@/utils/state/adverts-page/group-by-life';
import { hashOf } from '@/utils/state/adverts-page/route';

interface Props {
  posting: Posting;
  group: LifeGroup;
  mark: ChangeMark | undefined;
  today: string;
  isTabStop: boolean;
}

/** Memoised, to keep scrolling fast. */
export function HistoryRow({ posting, group, mark, today, isTabStop }: Props) {
  return useMemo(
    () => draw({ posting, group, mark, today, isTabStop }),
    [posting, group, mark, today, isTabStop],
  );
}

function draw({ posting, group, mark, today, isTabStop }: Props) {
  const { id, title, company, reference, account, page, fromBackup, predecessor, madeOfQuestion } = posting;
  const jobId = jobIdOf(posting);
  const more = [
    company,
    !madeOfQuestion && siteOf(page),
    reference && copy.reference(reference),
    asAccount(account.label),
    predecessor && REPEATED,
    fromBackup && copy.FROM_BACKUP,
  ];
  return (
    <a href={hashOf({ section: 'history', posting: id })} tabIndex={isTabStop ? 0 : -1}>
      <strong dir="auto" title={title}>
        {title}
      </strong>
      <span class={`posting-state posting-state-${group}`}>{lifeWords(posting, today, mark)}</span>
      <span class="hint">{more.filter(Boolean).join(' · ')}</span>
      <span class="hint posting-date">
        {formatDay(sentOrWrittenAt(posting), today)}
        {jobId && ` · ${copy.job(jobId)}`}
      </span>
    </a>
  );
}
