import type { Layer } from '../layer';
import { jsonLd } from './json-ld';
import { metadata } from './metadata';
import { microdata } from './microdata';
import { pageData } from './page-data';
import { rdfa } from './rdfa';
import { site } from './site';
import { text } from './text';

/** All layers, most reliable first. Each field comes from the first layer with a value. */
export const LAYERS: readonly Layer[] = [jsonLd, microdata, rdfa, pageData, site, metadata, text];
