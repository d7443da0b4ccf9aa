import { ConfirmButton } from '@/components/ui/ConfirmButton';
import * as copy from '@/utils/copy/en-GB/settings-coreskills';
import type { EarlierChoicesModel } from '@/utils/state/options/earlier-choices';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

export function EarlierChoices({ model }: { model: EarlierChoicesModel }) {
  const remembered = model.remembered.value;
  if (remembered.phase !== 'ready') return <Loading phase={remembered.phase} />;
  const { count, isDamaged } = remembered.value;
  return (
    <>
      <h3 class="section-title">{copy.EARLIER_CHOICES}</h3>
      <p>{copy.WHAT_IS_REMEMBERED}</p>
      <p>{isDamaged ? copy.EARLIER_DAMAGED : copy.remembered(count)}</p>
      <div class="save-row">
        <ConfirmButton
          label={copy.FORGET}
          question={copy.FORGET_QUESTION}
          confirmLabel={copy.FORGET_THEM}
          onConfirm={model.forget}
        />
        <StatusText status={model.status.value} />
      </div>
    </>
  );
}
