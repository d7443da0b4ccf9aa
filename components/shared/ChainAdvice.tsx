import { useState } from 'preact/hooks';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import * as copy from '@/utils/copy/en-GB/repeats';
import type { Session } from '@/utils/state/popup/session';
import { type ChainAdvice as Advice, LATELY_DAYS, loadChainAdvice } from '@/utils/state/posted/chain-advice';

interface Props {
  session: Session;
  /** Of the chain that the form's advert belongs to. */
  postingId: string | undefined;
  /** The posting that the form's advert repeats. */
  repeatedId: string | undefined;
}

/** Advice from the recruiter's own history: how often the advert was posted lately, and whether its text is the same. */
export function ChainAdvice({ session, postingId, repeatedId }: Props) {
  const [advice, setAdvice] = useState<Advice>();
  const { draft, settings } = session;
  const today = settings.today.value;
  useLatestAnswer(
    () => {
      setAdvice(undefined);
      draft.clearFault('advice');
      return postingId === undefined ? undefined : loadChainAdvice(postingId, repeatedId, today);
    },
    {
      onAnswer: setAdvice,
      onFailure(error) {
        draft.reportFault('advice', error);
      },
    },
    [postingId, repeatedId, today, draft],
  );
  if (!advice) return null;
  const { timesLately, repeated } = advice;
  const { title, description } = draft.values.value;
  const isTextSame = repeated?.title === title && repeated?.description === description;
  const words = [
    timesLately > 1 && copy.postedOften(timesLately, LATELY_DAYS),
    repeated && isTextSame && copy.SAME_TEXT,
  ].filter(Boolean);
  return words.length > 0 ? <p class="hint">{words.join(' ')}</p> : null;
}
