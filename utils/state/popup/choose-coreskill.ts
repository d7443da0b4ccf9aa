import { batch } from '@preact/signals';
import { specialismsOf } from '@/utils/advert/rules';
import { changeField } from './edit';
import { persistDraft } from './persist-draft';
import type { Models } from './session';

/** Sets the coreskill and specialism. @returns the removed specialisms of another coreskill */
export function chooseCoreskill(
  { draft, posting, settings }: Models<'draft' | 'posting' | 'settings'>,
  name: string,
  specialism?: string,
): string[] {
  const coreskills = settings.coreskills.value;
  const allowed = specialismsOf(coreskills, name);
  const before = draft.values.value.specialisms ?? [];
  const stay = before.filter((one) => allowed.includes(one));
  const gone = before.filter((one) => !allowed.includes(one));
  if (specialism !== undefined && !stay.includes(specialism)) stay.push(specialism);
  batch(() => {
    changeField({ draft, posting }, 'coreskill', name);
    if (gone.length > 0 || stay.length > before.length) changeField({ draft, posting }, 'specialisms', stay);
  });
  persistDraft({ draft, posting });
  return gone;
}
