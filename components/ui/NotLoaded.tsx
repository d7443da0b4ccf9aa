import { PART_NOT_LOADED } from '@/utils/copy/en-GB/common';
import type { Loaded } from './use-lazy-module';

interface Props {
  /** What should be drawn here. */
  parts: readonly Loaded<unknown>[];
  message?: string;
}

/** Says that a part's code could not be loaded. */
export function NotLoaded({ parts, message = PART_NOT_LOADED }: Props) {
  return (
    parts.some(({ failed }) => failed) && (
      <p class="issue" role="alert">
        {message}
      </p>
    )
  );
}
