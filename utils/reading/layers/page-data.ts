import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer, Page } from '../layer';
import { namesOf } from './job-posting/extract-posting';
import { mapPosting } from './job-posting/map-posting';
import { chooseAdvert } from './page-data/choose-advert';
import { findAdverts } from './page-data/find-adverts';
import { readStates } from './page-data/read-states';
import { postingOf } from './page-data/to-posting';

/**
 * The data from which the page's own scripts draw it: Next's and Nuxt's, Greenhouse's `__remixContext`, Ashby's
 * `__appData`, Recruitee's `data-props`. It keeps no rules, so it counts only where it is surely this page's advert.
 */
export const pageData: Layer = {
  source: 'page-data',
  read(page: Page): Findings {
    const finder = new FindingsBuilder();
    const advert = chooseAdvert(findAdverts(readStates(page.document)), page);
    if (!advert) return finder.findings();
    const posting = postingOf(advert);
    mapPosting({ posting, page: namesOf(page), severalPlaces: false, resolve: (object) => object }, finder);
    return { ...finder.findings(), isAdvert: 'said' };
  },
};
