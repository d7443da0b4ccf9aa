/**
 * @param earlier ISO times
 * @returns the ISO time `now`; just after the last of the earlier ones where the computer's clock was put back since
 */
export function timeAfter(earlier: readonly string[], now: Date): string {
  const last = Math.max(...earlier.map((time) => Date.parse(time)));
  return last < now.getTime() ? now.toISOString() : new Date(last + 1).toISOString();
}
