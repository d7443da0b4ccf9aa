/** For a posting or a change that waits. */
export const SEND_NOW = 'Send now';
export const NOT_CANCELLED =
  'It couldn’t be cancelled. Close this window and open it again to see whether it was sent.';
export const NOT_SENT_NOW = 'It couldn’t be sent now. Try again.';
