import { type ComponentProps, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StatusMessage } from './StatusMessage';

/** Screen readers know of the region by then. */
const KNOWN_AFTER_MS = 150;

/** A live region that is drawn with its words already in it: they count as joining it a moment later, and are announced. */
export function LateStatus({ children, ...props }: ComponentProps<typeof StatusMessage>) {
  const [isKnown, setIsKnown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsKnown(true), KNOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const words = h(
    props.as === 'div' ? 'div' : 'span',
    { 'aria-hidden': isKnown ? undefined : 'true' },
    children,
  );
  return <StatusMessage {...props}>{words}</StatusMessage>;
}
