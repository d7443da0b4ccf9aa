// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, testPages } from '@/tests/pages/load';
import { LAYERS } from '../layers';
import { siteLayer } from '../layers/site';
import type { Site } from '../lexicon/site';
import { readPage } from '../read-page';
import type { Reading } from '../reading';
import { isJobsSiteName } from './jobs-site-names';
import { KNOWN_SITES } from './known-sites';
import { OTHER_HOSTS, OTHER_NAMES } from './other-systems';
import { CAREERS_SYSTEM_HOSTS, isCareersSystemHost, isHostWithin } from './site-hosts';

const files = readdirSync(path.join(import.meta.dirname, '../sites')).map((file) =>
  file.replace(/\.ts$/, ''),
);
// The reader does not change a document, so each is parsed once.
const sitePages = testPages()
  .filter(({ name }) => name.startsWith('sites/'))
  .map((page) => ({ ...page, document: documentOf(page.html, page.url) }));
const systems = KNOWN_SITES.map((site) => ({ site, name: fileOf(site), pages: pagesOf(site) }));

function fileOf({ names: [name = ''] }: Site): string {
  return name.replace(/ /g, '-');
}

function pagesOf(site: Site) {
  return sitePages.filter(({ name }) => name.startsWith(`sites/${fileOf(site)}/`));
}

/** The values of a reading, without their sources. */
function valuesOf(reading: Reading): unknown {
  if (reading.kind !== 'advert') return reading;
  return Object.entries(reading.fields).map(([id, field]) => [id, field?.value]);
}

describe('careers systems without a file', () => {
  it.each(OTHER_NAMES)('names: %s has none', (name) => {
    expect(KNOWN_SITES.filter(({ names }) => names.includes(name))).toEqual([]);
    expect(CAREERS_SYSTEM_HOSTS.filter((host) => host.startsWith(`${name}.`))).toEqual([]);
    expect(isJobsSiteName(name)).toBe(true);
  });

  it.each(OTHER_HOSTS)('hosts: %s has none', (host) => {
    expect(KNOWN_SITES.filter(({ hosts }) => isHostWithin(host, hosts))).toEqual([]);
    expect(isCareersSystemHost(host)).toBe(true);
  });
});

describe('isJobsSiteName', () => {
  it.each(CAREERS_SYSTEM_HOSTS)('knows the name in the host %s', (host) => {
    expect(isJobsSiteName(host.split('.')[0] ?? '')).toBe(true);
  });

  it.each([
    'Crumb Careers',
    'Crumb jobs',
    'myjobscotland',
    'Current vacancies',
    'Applicant portal',
    'S1jobs',
  ])('%s is no employer', (name) => {
    expect(isJobsSiteName(name)).toBe(true);
  });

  it.each(['Companies House', 'Livery Companies of the City', 'Jobson & Sons', 'Careerstone Ltd'])(
    '%s may be an employer',
    (name) => {
      expect(isJobsSiteName(name)).toBe(false);
    },
  );
});

describe('careers systems (utils/reading/sites)', () => {
  it('have a file each, named by their main name', () => {
    expect(systems.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  describe.each(systems)('$name', ({ site, pages }) => {
    const others = KNOWN_SITES.filter((other) => other !== site);
    const withoutIt = LAYERS.map((layer) => (layer.source === 'site' ? siteLayer(others) : layer));

    it('has an advert under its own host, one under an employer’s, and a list of jobs', () => {
      const own = pages.filter(({ url }) => isHostWithin(url.hostname, site.hosts));
      expect(own).not.toEqual([]);
      if (site.marker) expect(pages.length).toBeGreaterThan(own.length);
      if (site.jobs) expect(pages.filter(({ name }) => name.endsWith('/listing'))).not.toEqual([]);
    });

    it('is read worse without its file', () => {
      const isMissed = pages.some(({ document, url }) => {
        const [less, whole] = [withoutIt, LAYERS].map((layers) => valuesOf(readPage(document, url, layers)));
        return JSON.stringify(less) !== JSON.stringify(whole);
      });
      expect(isMissed).toBe(true);
    });

    it('has a marker that no other system’s page matches', () => {
      const { marker } = site;
      const strange = sitePages.filter(
        (page) => !pages.includes(page) && marker && page.document.querySelector(marker),
      );
      expect(strange.map(({ name }) => name)).toEqual([]);
    });
  });
});
