import { explain } from './explain-page.ts';
import { explanationTable } from './explain-table.ts';

export const table = explanationTable(explain(document, new URL(location.href)));
