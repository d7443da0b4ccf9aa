import type { Layer } from '../layer';
import { jsonLd } from './json-ld';
import { metadata } from './metadata';
import { microdata } from './microdata';
import { pageData } from './page-data';
import { rdfa } from './rdfa';
import { site } from './site';
import { text } from './text';

/** The ways of reading a page, best known first. Field by field the first that holds a real value wins. */
export const LAYERS: readonly Layer[] = [jsonLd, microdata, rdfa, pageData, site, metadata, text];
