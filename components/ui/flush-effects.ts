import { options } from 'preact';

/**
 * Makes Preact run effects right after rendering. The combobox library writes the input's text in an effect; a frame
 * later it would overwrite typed letters. Call once, before the first render.
 */
export function flushEffectsAfterRender(): void {
  options.requestAnimationFrame = queueMicrotask;
}
