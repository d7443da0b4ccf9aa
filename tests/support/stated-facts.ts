import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '@/utils/reading/layer';
import { text } from '@/utils/reading/layers/text';
import { makePage } from '@/utils/reading/page';

const URL_OF_ADVERT = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';

/**
 * Reads an advert whose text has these words.
 * @param stated a sentence, or HTML
 * @param job its title
 */
export function readStated(stated: string, job = 'Night Baker'): FoundValues {
  const words = stated.startsWith('<') ? stated : `<p>${stated}</p>`;
  const body = `<main><h1>${job}</h1>${PROSE}${words}<p>You will mix, prove and bake.</p></main>`;
  const document = documentOf(`<title>${job}</title><body>${body}</body>`, URL_OF_ADVERT);
  return text.read(makePage(document, URL_OF_ADVERT), new Set()).found;
}
