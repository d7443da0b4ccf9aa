export { OutcomeActions } from './OutcomeActions';
export { OutcomeStatus } from './OutcomeStatus';
