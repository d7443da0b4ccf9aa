import { ADVERTS_STORIES } from './adverts-stories';
import { BESIDE_PAGE_STORIES } from './beside-page-stories';
import { EDIT_STORIES } from './edit-stories';
import { POPUP_STORIES } from './popup-stories';
import { SETTINGS_STORIES } from './settings-stories';
import { WELCOME_STORIES } from './welcome-stories';

export type Story = (root: HTMLElement) => Promise<void>;

/** Every story by its name, which begins with its page. */
export const STORIES: Readonly<Record<string, Story>> = {
  ...POPUP_STORIES,
  ...BESIDE_PAGE_STORIES,
  ...EDIT_STORIES,
  ...SETTINGS_STORIES,
  ...ADVERTS_STORIES,
  ...WELCOME_STORIES,
};
