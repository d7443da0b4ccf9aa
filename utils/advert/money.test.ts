import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney } from './money';

describe('parseMoney', () => {
  it.each([
    ['24000', 24_000],
    ['24,000', 24_000],
    ['24 000', 24_000],
    ['£24,000.50', 24_000.5],
    ['£ 24k', 24_000],
    ['24.5K', 24_500],
    ['7.5', 7.5],
    ['7.50', 7.5],
    ['0.01', 0.01],
    ['1,234,567', 1_234_567],
    ['999999999', 999_999_999],
    [' 12 ', 12],
  ])('reads %j', (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it.each([
    '',
    '£',
    'k',
    '0',
    '0.00',
    '-5',
    '1e5',
    '24,00',
    '24,0000',
    '24.555',
    '24.',
    '24,000 - 30,000',
    '24k a year',
    'Competitive',
    '$24,000',
    '1000000000',
    '1000000k',
    'NaN',
    'Infinity',
    '0x10',
  ])('refuses %j as one amount', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });
});

describe('formatMoney', () => {
  it.each([
    [24_000, '24,000'],
    [7.5, '7.50'],
    [1_234_567.05, '1,234,567.05'],
    [12, '12'],
  ])('formats %d as people read it, and parses it back', (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
    expect(parseMoney(text)).toBe(amount);
  });
});
