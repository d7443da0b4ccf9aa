import type { Field } from '@/utils/advert/fields';
import type { Session } from '@/utils/state/popup/session';
import { ChoiceField } from './ChoiceField';
import { CoreskillField } from './CoreskillField';
import { DescriptionField } from './DescriptionField';
import { SpecialismsField } from './SpecialismsField';
import { TextField } from './TextField';

export function FieldControl({ session, field }: { session: Session; field: Field }) {
  const { control } = field;
  switch (control.kind) {
    case 'rich-text':
      return <DescriptionField session={session} field={field} />;
    case 'choice':
      return <ChoiceField session={session} field={field} options={control.options} />;
    case 'coreskill':
      return <CoreskillField session={session} field={field} />;
    case 'specialisms':
      return <SpecialismsField session={session} field={field} />;
    default:
      return <TextField session={session} field={field} />;
  }
}
