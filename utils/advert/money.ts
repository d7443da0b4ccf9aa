/** `24,000`, `£24k`, `12.50`. @returns undefined unless it is a single positive amount */
export function parseMoney(text: string): number | undefined {
  const match = /^£?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d{1,2})?\s*(k)?$/iu.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = '', thousands] = match;
  const amount = Number(whole.replace(/[, ]/gu, '') + fraction) * (thousands ? 1000 : 1);
  return amount > 0 && amount < 1e9 ? Math.round(amount * 100) / 100 : undefined;
}

/** `24,000`, or `12.50` with pence. */
export function formatMoney(amount: number): string {
  const pence = Number.isInteger(amount) ? 0 : 2;
  return amount.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: pence });
}
