import { ChevronDown, ChevronUp, Pencil } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SanitisedHtml } from '@/components/shared/SanitisedHtml';
import { Icon } from '@/components/ui/Icon';
import * as copy from '@/utils/copy/en-GB/form';

interface Props {
  /** Of the button that opens the editor. */
  id: string;
  html: string;
  describedBy: string;
  /** Whether all of a long text is shown. */
  isWhole: boolean;
  onEdit(): void;
  onShowWhole(isWhole: boolean): void;
}

/** The description as it will look, a long one only with its beginning. */
export function DescriptionAtRest({ id, html, describedBy, isWhole, onEdit, onShowWhole }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (current) setIsLong(isWhole || current.scrollHeight > current.clientHeight + 1);
  });
  return (
    <>
      {html ? (
        <div
          ref={box}
          class={isWhole ? undefined : 'clamped'}
          data-fades={isLong && !isWhole ? '' : undefined}
        >
          <SanitisedHtml html={html} class="rich-text" />
        </div>
      ) : (
        <p class="description-empty">{copy.NO_TEXT}</p>
      )}
      <div class="description-actions">
        <button type="button" id={id} class="button" aria-describedby={describedBy} onClick={onEdit}>
          <Icon icon={Pencil} size={14} /> {html ? copy.EDIT : copy.WRITE}{' '}
          <span class="sr-only">{copy.DESCRIPTION}</span>
        </button>
        {isLong && (
          <button type="button" class="button" aria-expanded={isWhole} onClick={() => onShowWhole(!isWhole)}>
            <Icon icon={isWhole ? ChevronUp : ChevronDown} size={14} />{' '}
            {isWhole ? copy.SHOW_LESS : copy.SHOW_ALL}
          </button>
        )}
      </div>
    </>
  );
}
