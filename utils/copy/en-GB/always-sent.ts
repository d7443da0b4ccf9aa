export const SENT_WITH_EVERY = 'Sent with every advert:';
