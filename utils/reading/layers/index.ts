import type { Layer } from '../layer';
import { jsonLd } from './json-ld';
import { metadata } from './metadata';
import { microdata } from './microdata';
import { pageData } from './page-data';
import { rdfa } from './rdfa';
import { site } from './site';
import { text } from './text';

/** Most reliable first; the order breaks ties (`judge.ts`). */
export const LAYERS: readonly Layer[] = [jsonLd, microdata, rdfa, pageData, site, metadata, text];
