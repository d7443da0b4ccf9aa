/** A posting, or a change of one. */
interface Pressed {
  writtenAt: string;
  /** Older ones lack it. */
  composedAt?: string | undefined;
}

/**
 * By the time of a draft's last edit it is known which edit of the form was sent. Such times are told apart and not ordered:
 * the computer's clock may have been put back since.
 * @param changedAt of the draft
 * @returns whether the form was edited since the button was pressed
 */
export function isEditedSince(changedAt: string, { composedAt, writtenAt }: Pressed): boolean {
  return composedAt === undefined ? changedAt > writtenAt : changedAt !== composedAt;
}
