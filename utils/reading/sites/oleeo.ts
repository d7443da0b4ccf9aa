import type { Site } from '../lexicon/site';

/** Oleeo shows adverts as rows of a form. Each employer names the rows. */
export const oleeo: Site = {
  names: ['oleeo'],
  hosts: ['tal.net', 'applicationtrack.com'],
  marker: '#results_list [data-oppid], .form-group[data-field_id] .hform_lbl_text',
  values: { title: 'body:has(form.apply-form, .form-group[data-field_id] .form-control-static) h1' },
  rows: {
    label: '.form-group[data-field_id] > .hform_lbl_text, .form-group[data-field_id] > :has(.hform_lbl_text)',
    value: '.form-control-static',
  },
  reference: /\/opp\/(\d+)/,
  jobs: { link: '#results_list a.subject' },
};
