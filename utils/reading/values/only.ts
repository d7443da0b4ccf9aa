/** @returns the value of a list that has no other */
export function onlyValue<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
