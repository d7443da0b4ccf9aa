/** Says that some records could not be read, and where they are now. */
export function Damaged({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p class="notice" role="alert">
      <span>
        {count === 1
          ? '1 record could not be read and was set aside'
          : `${count} records could not be read and were set aside`}
        : see <a href="options.html#data">Settings, Data</a>.
      </span>
    </p>
  );
}
