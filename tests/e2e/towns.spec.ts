import { expect, test } from './support/fixtures';

const BAKES = 'You will bake four hundred loaves before breakfast, and be home for lunch.';

const advertIn = (
  towns: readonly string[],
  text = BAKES,
) => `<!doctype html><html lang="en-GB"><title>Baker</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  description: `<p>${text}</p>`,
  jobLocation: towns.map((addressLocality) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality, addressCountry: 'GB' },
  })),
})}</script><h1>Baker</h1><p>${text}</p>`;

test('postcode: where the page names only a town, the middle one of its outcodes is filled in to be checked, the others are offered @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  await extension.context.route(`${site.url}/baker`, (route) =>
    route.fulfill({ contentType: 'text/html', body: advertIn(['Perth']) }),
  );
  const { popup } = await openPopup('/baker');
  await expect(popup.page.getByText('The page names only the town')).toBeVisible();
  await expect(popup.field('Postcode')).toHaveValue('PH2');
  await popup.page.getByRole('button', { name: 'PH1', exact: true }).click();
  await expect(popup.field('Postcode')).toHaveValue('PH1');
  await expect(popup.page.getByText('The page names only the town')).toHaveCount(0);
});

test('postcode: where the page gives no town, those that it mentions are offered @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  const text = `${BAKES} Our vans take the bread to Dunkeld and Kenmore.`;
  await extension.context.route(`${site.url}/baker`, (route) =>
    route.fulfill({ contentType: 'text/html', body: advertIn([], text) }),
  );
  const { popup } = await openPopup('/baker');
  await expect(popup.field('Postcode')).toHaveValue('');
  await expect(popup.page.getByText('mentions these places')).toBeVisible();
  await popup.page.getByRole('listitem').filter({ hasText: 'Kenmore' }).getByRole('button').click();
  await expect(popup.field('Postcode')).toHaveValue('PH15');
  await expect(popup.page.getByText('mentions these places')).toHaveCount(0);
});
