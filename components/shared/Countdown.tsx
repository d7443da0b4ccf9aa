import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '@/utils/advert/format-time';
import { ANY_MOMENT, notBefore } from '@/utils/copy/en-GB/common';

const SECOND_MS = 1_000;

/** Screen readers get the time of day once. @param until ISO time */
export function Countdown({ until }: { until: string }) {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    const timer = setInterval(() => setLeft(secondsTo(until)), SECOND_MS);
    return () => clearInterval(timer);
  }, [until]);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <>
      <span class="countdown" aria-hidden="true">
        {left > 0 ? clock : ANY_MOMENT}
      </span>
      <span class="sr-only">{notBefore(formatTime(until))}</span>
    </>
  );
}

function secondsTo(until: string): number {
  return Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / SECOND_MS));
}
