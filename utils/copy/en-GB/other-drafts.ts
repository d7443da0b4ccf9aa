export const OTHER_JOBS = 'Other jobs on this page';
export const more = (count: number) => `${count} more`;
export const GO_TO_JOB = 'Go to the job on the page';
export const GO_TO_JOB_NAMED = 'Go to the job on the page for “{title}”';
export const GO_TO_DRAFT = 'Go to the draft';
export const GO_TO_DRAFT_NAMED = 'Go to the draft for “{title}”';

export const WORKING_ON = 'You’re working on a draft without a title. This page no longer shows its job.';
export const WORKING_ON_NAMED =
  'You’re working on your draft for “{title}”. This page no longer shows that job.';
export const ANOTHER_JOB = 'This page now shows another job.';
export const draftsKept = (count: number) => `Your ${count} drafts for other jobs are kept.`;
export const DRAFT_KEPT = 'Your draft without a title is kept.';
export const DRAFT_KEPT_NAMED = 'Your draft for “{title}” is kept.';
