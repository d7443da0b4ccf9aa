import { options } from 'preact';

/**
 * Runs Preact's effects right after rendering: the combobox library writes the input's text in one, a frame later over
 * typed letters. Call before the first render.
 */
export function flushEffectsAfterRender(): void {
  options.requestAnimationFrame = queueMicrotask;
}
