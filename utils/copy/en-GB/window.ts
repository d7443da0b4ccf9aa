import { PRODUCT } from './common';

/** @param about what the window or tab shows */
export const windowTitle = (about: string) => `${about} – ${PRODUCT}`;
