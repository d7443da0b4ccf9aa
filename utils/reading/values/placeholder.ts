import { phraseSet } from './phrases';

/** Printed for missing values. Letters only. */
const NOTHING = phraseSet(
  'na,none,null,nil,undefined,nan,tba,tbc,tbd,tobeconfirmed,tobeadvised,tobeannounced,tobedecided,notspecified,notapplicable,notavailable,unavailable,notprovided,notstated,notdisclosed,notset,unspecified,unknown,default,xx,xxx,xxxx,pleaseselect,select,objectobject',
);
const TEMPLATE = ['{{', '}}', '${', '{%', '%}', '<%', '%>', '[[', ']]', '[object '];

export function isPlaceholder(text: string): boolean {
  if (TEMPLATE.some((mark) => text.includes(mark))) return true;
  if (text.length > 40) return text.slice(0, 11).toLowerCase() === 'lorem ipsum';
  const letters = text.toLowerCase().replace(/[\s!-/:-@[-`{-~–—…•·]/g, '');
  return letters === '' || NOTHING.has(letters);
}
