import type { Language } from '@groundswell/core/quiz';

/**
 * Reads a number as the language writes it: 1,048.5 in English, 1.048,5 in Indonesian. A single mark
 * that cannot part thousands, such as the one in 0.5, is read as the decimal mark in both.
 */
export function parseNumber(typed: string, language: Language): number | undefined {
  const words = typed.replaceAll(/[\s%]/g, '').replace('−', '-');
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(words)) {
    return Number(words.replaceAll(thousands, '').replace(decimal, '.'));
  }
  if (!/^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(words)) return undefined;
  return Number(words.replace(',', '.'));
}
