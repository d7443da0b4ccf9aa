export const TO_BE_SENT = 'What will be sent';
export const COMPLETE_FIRST = 'Complete the missing fields first.';
export const COPY_AS_TEXT = 'Copy as text';
export const COPY_AS_JSON = 'Copy as JSON';
export const copiedAs = (form: 'text' | 'JSON') => `Copied as ${form}`;
export const PHONE_WIDTH = 'Phone width';
export const APPLY = 'Apply';
export const COMES_DOWN = 'Comes down';
export const inTheMorning = (day: string) => `${day}, in the morning`;
