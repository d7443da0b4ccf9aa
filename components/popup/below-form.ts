/** Loaded after the form. */
export { AlwaysSent } from './AlwaysSent';
export { FollowDraft } from './FollowDraft';
export { FollowLoading } from './FollowLoading';
export { KeepView } from './KeepView';
export { WhatsNew } from './WhatsNew';
export { FromPage } from './FromPage';
export { PanelButton } from './PanelButton';
