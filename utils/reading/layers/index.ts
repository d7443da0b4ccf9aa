import type { Layer } from '../layer';
import { jsonLd } from './json-ld';
import { metadata } from './metadata';
import { microdata } from './microdata';
import { pageData } from './page-data';
import { rdfa } from './rdfa';
import { site } from './site';
import { text } from './text';

/** Most reliable first. Each field comes from the first layer that has it. */
export const LAYERS: readonly Layer[] = [jsonLd, microdata, rdfa, pageData, site, metadata, text];
