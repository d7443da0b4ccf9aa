/** What the names of companies and charities end with. */
export const LEGAL_FORMS: readonly string[] = ['ltd', 'limited', 'plc', 'llp', 'cic', 'scio', 'cio', 'inc'];

/** Pattern, for lower case; elsewhere "inc" is "including". */
export const LEGAL_FORM = LEGAL_FORMS.map((form) => (form === 'inc' ? 'inc(?=\\.?$)' : form)).join('|');
