import type { ComponentChildren } from 'preact';
import { AdvertBody } from '@/components/shared/AdvertBody';
import { BoardWords } from '@/components/shared/BoardWords';
import { CopyButton } from '@/components/shared/CopyButton';
import { fill } from '@/components/shared/fill';
import { formatDay } from '@/utils/advert/format-time';
import * as copy from '@/utils/copy/en-GB/adverts';
import { siteOf } from '@/utils/drafts/address';
import { sentOrWrittenAt } from '@/utils/outbox/posting';
import type { Details } from '@/utils/state/adverts-page/details';

export function PostingDetails({
  details,
  board,
  today,
  children,
}: {
  details: Details;
  board: string;
  today: string;
  /** Between the facts and the advert. */
  children?: ComponentChildren;
}) {
  const { posting, answer, jobId, link, down, moves, content } = details;
  return (
    <>
      <p class={posting.state === 'accepted' ? 'text-success' : undefined}>
        {fill(copy.STATE_LINE, {
          state: <strong>{copy.STATES[posting.state]}</strong>,
          day: formatDay(sentOrWrittenAt(posting), today),
          account: posting.account.label,
        })}
        {down && ` · ${down}`}
      </p>
      {posting.fromBackup && <p>{copy.AS_FILE_SAYS}</p>}
      <dl class="facts">
        {answer && (
          <Line name={copy.ANSWER}>
            <BoardWords text={answer} />
          </Line>
        )}
        {jobId && (
          <Line name={copy.JOB_ID}>
            {jobId} <CopyButton text={jobId} labelSuffix={copy.OF_JOB_ID} />
          </Line>
        )}
        {posting.company && <Line name={copy.COMPANY}>{posting.company}</Line>}
        {!posting.madeOfQuestion && (
          <Line name={copy.PAGE}>
            {link ? (
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            ) : (
              siteOf(posting.page)
            )}
          </Line>
        )}
        <Line name={copy.WHAT_HAPPENED}>
          <ol class="posting-steps">
            {moves.map(([state, moment], index) => (
              <li key={index}>
                {state}, {moment}
              </li>
            ))}
          </ol>
        </Line>
      </dl>
      {children}
      <h3 class="section-title">{copy.THE_ADVERT}</h3>
      {content ? (
        <AdvertBody
          facts={content.facts}
          description={content.description}
          notShown={content.notShown}
          board={board}
          summary={summaryOf(content)}
          json={content.request ? JSON.stringify(content.request, null, 2) : copy.NOT_THAT_FAR}
        />
      ) : (
        <p>{posting.madeOfQuestion ? copy.MADE_OF_QUESTION : copy.CONTENT_UNREADABLE}</p>
      )}
    </>
  );
}

function summaryOf({ request, isPending }: NonNullable<Details['content']>): string {
  if (!request) return copy.NOTHING_SENT;
  return isPending ? copy.WILL_BE_SENT : copy.WAS_SENT;
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
