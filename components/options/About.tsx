import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** What this is, which version, and what it does with data. */
export function About() {
  const version = useMemo(() => browser.runtime.getManifest().version, []);
  return (
    <>
      <p>
        Jobcourier {version} fills in a job advert from the careers page that you look at, and posts it to
        s1jobs or x1jobs. It is not made by s1jobs.
      </p>
      <p>
        It reads a page only when you click its icon there. Drafts and postings stay in this browser. Nothing
        is sent anywhere but to the board, when you press Post.
      </p>
      <p class="hint">Town names come from GeoNames (geonames.org), under the licence CC BY 4.0.</p>
    </>
  );
}
