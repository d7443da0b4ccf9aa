import { type Loaded, useLazyModule } from '@/components/ui/use-lazy-module';
import type { UiModel } from '@/utils/state/popup/models/ui';

const load = () => import('./Suggestions');

export function useSuggestions(ui: UiModel): Loaded<typeof import('./Suggestions')> {
  return useLazyModule(load, ui.suggestion.value !== undefined);
}
