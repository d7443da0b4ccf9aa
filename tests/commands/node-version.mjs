/**
 * @param {string} version of Node: `22.13.0`
 * @param {string} engines as in package.json: parts such as `^20.19.0` (this major version from there on) or `>=24`
 * @returns {boolean} whether one of the parts allows the version
 */
export function isSupported(version, engines) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return engines.split('||').some((part) => {
    const [, sign, least = 0, leastMinor = 0] = /(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === Number(least)) return minor >= Number(leastMinor);
    return sign === '>=' && major > Number(least);
  });
}
