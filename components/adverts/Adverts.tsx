import { DraftList } from '@/components/drafts/DraftList';
import { HEADINGS } from '@/utils/copy/en-GB/adverts';
import type { Adverts as Model } from '@/utils/state/adverts-page/adverts';
import { closePosting } from '@/utils/state/adverts-page/adverts';
import { CheckUp } from './check-up/CheckUp';
import { Damaged } from './Damaged';
import { HistorySection } from './HistorySection';
import { OutboxList } from './OutboxList';
import { PostingDialog } from './PostingDialog';
import { Sections } from './Sections';

export function Adverts({ adverts }: { adverts: Model }) {
  const { section, posting } = adverts.page.route.value;
  return (
    <div class="page adverts">
      <Sections adverts={adverts} headings={HEADINGS} />
      <main class="page-main">
        <h1 class="page-title">{HEADINGS[section]}</h1>
        <Damaged count={adverts.history.damaged.value} />
        {section === 'check-up' && <CheckUp adverts={adverts} />}
        {section === 'drafts' && <DraftList drafts={adverts.drafts} today={adverts.page.today.value} />}
        {section === 'outbox' && <OutboxList adverts={adverts} />}
        {section === 'history' && <HistorySection adverts={adverts} />}
      </main>
      {posting !== undefined && (
        <PostingDialog
          key={posting}
          id={posting}
          adverts={adverts}
          onClose={() => closePosting(adverts.page)}
        />
      )}
    </div>
  );
}
