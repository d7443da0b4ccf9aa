import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import type { Page } from '../page';
import type { ReadFieldId } from '../reading';
import { judgeAdvert } from './text/advert-verdict';
import { fillIn } from './text/fill-in';
import { findTextParts } from './text/text-parts';

/** Reads headings, labelled values, the main text and the apply button. */
export const text: Layer = {
  source: 'text',
  read(page: Page, known: ReadonlySet<ReadFieldId>): Findings {
    const parts = findTextParts(page);
    const builder = new FindingsBuilder();
    fillIn(builder, parts, page, known);
    const advertCertainty = judgeAdvert(page, parts, builder);
    return { ...builder.build(), span: parts.span, ...(advertCertainty ? { advertCertainty } : {}) };
  },
};
