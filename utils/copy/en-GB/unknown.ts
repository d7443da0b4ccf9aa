/** Asks what the recruiter found at the board. */
export const LOOK_THERE = 'Look there';
export const IT_IS_THERE = 'It is there';
export const IT_IS_NOT = 'It is not there: send again';
export const ITS_JOB_ID = 'Its job id, if you know it';
export const KEEP_AS_POSTED = 'Keep as posted';
export const BACK = 'Back';
