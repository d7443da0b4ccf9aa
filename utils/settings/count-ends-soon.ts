import { boolean } from 'superstruct';
import { defineValidatedItem } from './validated-item';

/** Whether the toolbar icon counts the adverts that end soon. */
export const countEndsSoon = defineValidatedItem('countEndsSoon', boolean(), false);
