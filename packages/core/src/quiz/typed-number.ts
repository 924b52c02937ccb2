import type { Language } from './text.ts';

const group: Readonly<Record<Language, string>> = { en: ',', id: '.' };

/**
 * Reads a number as people type it: `0.92`, `0,92`, `1.000` (a thousand in Indonesian, one in English), `60 %`. A dot
 * or comma that cannot be grouping thousands in that language is taken for the decimal sign. Null if it is no number.
 */
export function typedNumber(typed: string, language: Language): number | null {
  const bare = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/%$/, '')
    .replace('−', '-');
  if (bare.length > 40) return null;
  const [, sign, digits] = /^([+-]?)([\d.,]+)$/.exec(bare) ?? [];
  if (digits === undefined) return null;

  const value = plainNumber(digits, group[language]);
  return value === null ? null : sign === '-' ? 0 - value : value;
}

function plainNumber(digits: string, comma: string): number | null {
  const decimal = comma === ',' ? '.' : ',';
  const grouped = new RegExp(`^[1-9]\\d{0,2}(\\${comma}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(digits)) return Number(digits.replaceAll(comma, '').replace(decimal, '.'));
  if (/^\d+[.,]?$|^\d*[.,]\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}
