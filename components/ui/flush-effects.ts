import { options } from 'preact';

/**
 * Makes Preact run effects as soon as the drawing is done, not after the next frame. The combobox's library writes the
 * input's text back in an effect: a frame later, that would overwrite a letter that was typed meanwhile. Call it once,
 * before the first render of a page that has a combobox.
 */
export function flushEffectsAfterRender(): void {
  options.requestAnimationFrame = queueMicrotask;
}
