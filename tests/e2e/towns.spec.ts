import { expect, test } from './support/fixtures';

const advertIn = (...towns: string[]) => `<!doctype html><html lang="en-GB"><title>Baker</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  description: '<p>You will bake four hundred loaves before breakfast, and be home for lunch.</p>',
  jobLocation: towns.map((addressLocality) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality, addressCountry: 'GB' },
  })),
})}</script><h1>Baker</h1><p>You will bake four hundred loaves before breakfast, and be home for lunch.</p>`;

test('postcode: where the page names only a town, the middle one of its outcodes is filled in to be checked, the others are offered @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  await extension.context.route(`${site.url}/baker`, (route) =>
    route.fulfill({ contentType: 'text/html', body: advertIn('Perth') }),
  );
  const { popup } = await openPopup('/baker');
  await expect(popup.page.getByText('The page names only the town')).toBeVisible();
  await expect(popup.field('Postcode')).toHaveValue('PH2');
  await popup.page.getByRole('button', { name: 'PH1', exact: true }).click();
  await expect(popup.field('Postcode')).toHaveValue('PH1');
  await expect(popup.page.getByText('The page names only the town')).toHaveCount(0);
});
