/** What the measurements keep in a page's window between the functions that run in it. Times are in ms since its start. */

export {};

declare global {
  interface Window {
    /** When the awaited element was there. */
    doneAt: number | undefined;
    /** When the history's first rows were there. */
    firstAt: number | undefined;
    /** When all of the history was read. */
    allAt: number | undefined;
    /** The longest block of the main thread, in ms. */
    blocked: number;
    /** From each key to the next frame, in ms. */
    keyTimes: number[];
    /** From each frame to the next, in ms. */
    frameTimes: number[];
  }
}
