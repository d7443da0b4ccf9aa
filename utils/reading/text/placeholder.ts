import { phrases } from './words';

/** What templates and databases print where they have nothing to print. */
const NOTHING = phrases(
  'n/a,na,n / a,n/a.,n.a.,none,null,nil,undefined,nan,tba,tbc,tbd,to be confirmed,to be advised,to be announced,to be decided,not specified,not applicable,not available,not provided,not stated,not disclosed,not set,unspecified,unknown,default,xx,xxx,xxxx,please select,select,select...,select…,object object',
);
/** A template's own variable that nobody filled in. */
const TEMPLATE = ['{{', '}}', '${', '{%', '%}', '<%', '%>', '[[', ']]', '[object '];

/** @returns whether a text stands where a value should be, and is none. */
export function isPlaceholder(text: string): boolean {
  if (TEMPLATE.some((mark) => text.includes(mark))) return true;
  if (text.length > 40) return text.slice(0, 11).toLowerCase() === 'lorem ipsum';
  const lower = text.trim().toLowerCase();
  return NOTHING.has(lower) || !/[^\s!-/:-@[-`{-~–—…•·]/.test(lower);
}
