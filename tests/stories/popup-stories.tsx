import type { Story } from './stories';

export const POPUP_STORIES: Readonly<Record<string, Story>> = {};
