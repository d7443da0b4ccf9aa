/** Loaded after the form. */
export { AlwaysSent } from './AlwaysSent';
export { ReportProblem } from './ReportProblem';
