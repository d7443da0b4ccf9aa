import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import * as copy from '@/utils/copy/en-GB/settings-about';

export function About() {
  const version = useMemo(() => browser.runtime.getManifest().version, []);
  return (
    <>
      <p>{copy.whatItIs(version)}</p>
      <p>{copy.WHAT_IT_READS}</p>
      <p>
        <a href="/welcome.html">{copy.FIRST_STEPS}</a>
      </p>
      <p class="hint">{copy.TOWN_NAMES}</p>
    </>
  );
}
