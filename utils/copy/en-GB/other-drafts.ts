export const OTHER_JOBS = 'Other jobs of this page';
export const more = (count: number) => `${count} more`;
export const GO_TO_JOB = 'Go to the job on the page';
export const GO_TO_JOB_NAMED = 'Go to the job on the page for “{title}”';
export const GO_TO_DRAFT = 'Go to the draft';
export const GO_TO_DRAFT_NAMED = 'Go to the draft for “{title}”';

export const WORKING_ON = 'You are working on your draft without a title, which this page no longer shows.';
export const WORKING_ON_NAMED =
  'You are working on your draft for “{title}”, which this page no longer shows.';
export const ANOTHER_JOB = 'This page now shows another job.';
export const draftsKept = (count: number) => `Your ${count} drafts for other jobs are kept.`;
export const DRAFT_KEPT = 'Your draft without a title is kept.';
export const DRAFT_KEPT_NAMED = 'Your draft for “{title}” is kept.';
