import { X } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { remove } from '@/utils/copy/en-GB/form';

export function ChosenNames(props: {
  names: readonly string[];
  label: string;
  onRemove(name: string): void;
}) {
  return (
    <ul class="chosen" aria-label={props.label}>
      {props.names.map((name) => (
        <li key={name}>
          <span>{name}</span>
          <button type="button" aria-label={remove(name)} onClick={() => props.onRemove(name)}>
            <Icon icon={X} size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
