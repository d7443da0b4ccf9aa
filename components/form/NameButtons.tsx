interface Props {
  label: string;
  names: readonly string[];
  onChoose(name: string): void;
}

/** Values that are one press away. */
export function NameButtons({ label, names, onChoose }: Props) {
  return (
    <div class="suggestions">
      <span>{label}</span>
      {names.map((name) => (
        <button key={name} type="button" class="button" onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}
