import { type DefaultFieldId, fieldOf } from '@/utils/advert/fields';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { NO_DEFAULT } from '@/utils/copy/en-GB/settings-defaults';
import { Input } from './Input';
import { SelectSetting } from './SelectSetting';

interface Props {
  id: DefaultFieldId;
  value: string;
  isManaged: boolean;
  fault: string | undefined;
  onChange(value: string): void;
}

export function DefaultValue({ id, value, isManaged, fault, onChange }: Props) {
  const { control } = fieldOf(id);
  const common = { id: `default-${id}`, label: FIELD_LABELS[id], value, isManaged };
  if (control.kind !== 'choice') return <Input {...common} fault={fault} onInput={onChange} />;
  const options = control.options.map((option) => ({
    value: option,
    label: choiceInWords(option),
  }));
  return (
    <SelectSetting {...common} options={[{ value: '', label: NO_DEFAULT }, ...options]} onChange={onChange} />
  );
}
