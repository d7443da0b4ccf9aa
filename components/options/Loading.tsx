/** Stands where a section of the settings is not there yet: it is being loaded, or could not be. */
export function Loading({ hasFailed }: { hasFailed: boolean }) {
  return (
    <p role="status" class={hasFailed ? 'bad' : 'hint'}>
      {hasFailed
        ? 'The browser could not read these settings. Nothing was changed: reload this page to try again.'
        : 'Loading…'}
    </p>
  );
}
