import { BOARD_SAYS } from '@/utils/copy/en-GB/board-issues';

/** The board's text may be right-to-left. */
export function BoardWords({ text }: { text: string }) {
  const at = text.indexOf(BOARD_SAYS);
  if (at < 0) return <>{text}</>;
  const begin = at + BOARD_SAYS.length;
  return (
    <>
      {text.slice(0, begin)}
      <bdi>{text.slice(begin)}</bdi>
    </>
  );
}
