/**
 * What npm's advisories say of the packages that ship.
 * @param {Record<string, number> | undefined} severities how many of each; undefined where the registry gave none
 * @param {boolean} mayBeUnchecked whether missing advisories pass
 * @returns {{ isGood: boolean, words: string }}
 */
export function auditVerdict(severities, mayBeUnchecked) {
  if (severities) {
    const { high = 0, critical = 0 } = severities;
    return {
      isGood: high + critical === 0,
      words: `Known faults in what ships: ${JSON.stringify(severities)}`,
    };
  }
  const words = 'NOT CHECKED for known faults: the registry gave no advisories. Run `npm audit --omit=dev`.';
  return { isGood: mayBeUnchecked, words };
}
