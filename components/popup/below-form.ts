/** Loaded after the form. */
export { AlwaysSent } from './AlwaysSent';
export { FollowLoading } from './FollowLoading';
export { KeepView } from './KeepView';
export { WhatsNew } from './WhatsNew';
