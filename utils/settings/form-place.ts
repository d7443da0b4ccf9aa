import { enums } from 'superstruct';
import { defineValidatedItem } from './validated-item';

/** Where the form was last wanted: the icon opens it there. */
export const formPlace = defineValidatedItem('formPlace', enums(['popup', 'panel']), 'popup');
