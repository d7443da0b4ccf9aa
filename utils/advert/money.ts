/**
 * Reads an amount of money as people type it: `24,000`, `£24k`, `12.50`, `24 000`.
 * @returns the amount in pounds, or undefined where the text is no single positive amount.
 */
export function parseMoney(text: string): number | undefined {
  const match = /^£?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d{1,2})?\s*(k)?$/iu.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = '', thousands] = match;
  const amount = Number(whole.replace(/[, ]/gu, '') + fraction) * (thousands ? 1000 : 1);
  return amount > 0 && amount < 1e9 ? Math.round(amount * 100) / 100 : undefined;
}

/** An amount as the form shows it: `24,000`, and with both pence where there are any: `12.50`. */
export function formatMoney(amount: number): string {
  const pence = Number.isInteger(amount) ? 0 : 2;
  return amount.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: pence });
}
