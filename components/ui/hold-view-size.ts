/**
 * Gives the popup's layout the window's size in pixels, now and whenever it changes. Chrome looks for a popup's size anew
 * at every layout: it first tries the smallest window, then the right one. What follows the window is laid out each time,
 * however little has changed; what keeps its size is not.
 */
export function holdViewSize(): void {
  const { style } = document.documentElement;
  const hold = () => {
    style.setProperty('--view-width', `${window.innerWidth}px`);
    style.setProperty('--view-height', `${window.innerHeight}px`);
  };
  hold();
  window.addEventListener('resize', hold);
}
