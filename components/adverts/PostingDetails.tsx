import type { ComponentChildren } from 'preact';
import { AdvertBody } from '@/components/shared/AdvertBody';
import { BoardWords } from '@/components/shared/BoardWords';
import { formatDay } from '@/utils/advert/format-time';
import { siteOf } from '@/utils/drafts/address';
import { sentAt } from '@/utils/outbox/posting';
import { FROM_BACKUP, STATE_WORDS } from '@/utils/state/adverts-page/answer';
import type { Details } from '@/utils/state/adverts-page/details';
import { CopyButton } from './CopyButton';

/** What became of a posting, and what was sent. */
export function PostingDetails({
  details,
  board,
  today,
}: {
  details: Details;
  board: string;
  today: string;
}) {
  const { posting, answer, jobId, etag, link, down, moves, content } = details;
  return (
    <>
      <p class={posting.state === 'accepted' ? 'good' : undefined}>
        <strong>{STATE_WORDS[posting.state]}</strong>, {formatDay(sentAt(posting), today)}, as{' '}
        {posting.account.label}
        {down && ` · ${down}`}
      </p>
      {posting.fromBackup && <p>{FROM_BACKUP}: what stands here is what the file says.</p>}
      <dl>
        {answer && (
          <Line name="Answer">
            <BoardWords text={answer} />
          </Line>
        )}
        {jobId && (
          <Line name="Job id">
            {jobId} <CopyButton text={jobId} of="job id" />
          </Line>
        )}
        {etag && <Line name="ETag">{etag}</Line>}
        {posting.company && <Line name="Company">{posting.company}</Line>}
        <Line name="Page">
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          ) : (
            siteOf(posting.page)
          )}
        </Line>
        <Line name="What happened">
          <ol class="moves">
            {moves.map(([state, moment], index) => (
              <li key={index}>
                {state}, {moment}
              </li>
            ))}
          </ol>
        </Line>
      </dl>
      <h3>The advert</h3>
      {content ? (
        <AdvertBody
          facts={content.facts}
          description={content.description}
          notShown={content.notShown}
          board={board}
          summary={summaryOf(content)}
          json={content.request ? JSON.stringify(content.request, null, 2) : 'It did not get as far as that.'}
        />
      ) : (
        <p>What was sent could not be read any more.</p>
      )}
    </>
  );
}

function summaryOf({ request, isPending }: NonNullable<Details['content']>): string {
  if (!request) return 'Nothing was sent';
  return `${isPending ? 'What will be sent' : 'What was sent'}, without user name and password`;
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
