import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import type { Page } from '../page';
import { identifyPage } from './job-posting/extract-posting';
import { mapPosting } from './job-posting/map-posting';
import { chooseAdvert } from './page-data/choose-advert';
import { findAdverts } from './page-data/find-adverts';
import { readStates } from './page-data/read-states';
import { toJobPosting } from './page-data/to-posting';

/**
 * State from which scripts render the page: Next, Nuxt, Greenhouse's `__remixContext`, Ashby's `__appData`, Recruitee's
 * `data-props`. It follows no standard, so it must clearly match the page.
 */
export const pageData: Layer = {
  source: 'page-data',
  read(page: Page): Findings {
    const builder = new FindingsBuilder();
    const advert = chooseAdvert(findAdverts(readStates(page.document)), page);
    if (!advert) return builder.build();
    const posting = toJobPosting(advert);
    mapPosting(
      { posting, page: identifyPage(page), severalPlaces: false, resolve: (object) => object },
      builder,
    );
    return { ...builder.build(), advertCertainty: 'stated' };
  },
};
