import { Info } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { LateStatus } from '@/components/ui/LateStatus';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/sample';
import type { Session } from '@/utils/state/popup/session';

/** Explains that nothing here is sent or kept; after Post, also what would have happened. */
export function SampleNotice({ session: { draft, settings, ui } }: { session: Session }) {
  const isDone = ui.isSampleDone.value && draft.issues.value.length === 0;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isDone]);
  return (
    <div ref={box}>
      <NoticeBox icon={Info}>
        <LateStatus as="p">
          {isDone ? copy.nothingPosted(settings.profile.value.name) : copy.ONLY_A_SAMPLE}
        </LateStatus>
      </NoticeBox>
    </div>
  );
}
