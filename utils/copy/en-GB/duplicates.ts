export const POSTED_BEFORE = 'Posted before';
export const SEE_IT = 'See it';

/** @param day undefined for today */
export const onDay = (day: string | undefined) => (day === undefined ? 'today' : `on ${day}`);
/** @param day undefined for today */
export const sinceDay = (day: string | undefined) => `since ${day ?? 'today'}`;

export const IN_OUTBOX_NAME = 'This advert is in your outbox';
export const IN_OUTBOX = '{inOutbox} {since}: it may be on {board} already.';
export const FROM_BACKUP = 'It comes from a backup file.';

/** @param day from `onDay` */
export const posted = (day: string) => `You posted this advert ${day}`;
export const backupSaysPosted = (day: string) => `A backup file says that you posted this advert ${day}`;
export const asJob = (id: string) => `as job ${id}`;
export const listed = (day: string, isOver: boolean) =>
  `It ${isOver ? 'came down on' : 'runs until'} ${day}.`;

export const similar = (day: string, fromBackup: boolean) =>
  `${fromBackup ? 'A backup file says that you' : 'You'} posted another advert with this title and town ${day}. Post this one too if it is a second vacancy.`;
/** @param since from `sinceDay` */
export const similarInOutbox = (since: string, board: string) =>
  `Another advert with this title and town has been in your outbox ${since}, and may be on ${board} already. Post this one too if it is a second vacancy.`;
