interface Props {
  words: string;
  names: readonly string[];
  onChoose(name: string): void;
}

/** Values that are one press away. */
export function NameButtons({ words, names, onChoose }: Props) {
  return (
    <div class="suggestions">
      <span>{words}</span>
      {names.map((name) => (
        <button key={name} type="button" class="button" onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}
