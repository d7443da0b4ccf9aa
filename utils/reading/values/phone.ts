/** British: `0141 496 0000`, `+44 (0)20 7946 0000`, `(01224) 000000`. */
export const PHONE = /(?:\+|\b00|\(?\b0)[\d\s().-]{8,20}\d\b/;

export function findPhone(text: string): string | undefined {
  const phone = PHONE.exec(text.slice(0, 2_000))?.[0].trim();
  const digits = phone?.replace(/\D/g, '').length ?? 0;
  return phone && digits >= 10 && digits <= 15 ? phone : undefined;
}
