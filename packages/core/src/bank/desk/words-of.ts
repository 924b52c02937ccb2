/** Words that say nothing about what is looked for, in both languages. */
const fillers = new Set(
  (
    'the and are but for from has have how its not our she that this was what when where who why will with you your ' +
    'ada agar akan apa atau bagi bahwa dan dari dengan dia dalam ini itu juga kalau kami kamu karena kata ke lagi ' +
    'mereka oleh pada saat saja saya sudah tapi untuk yang yg'
  ).split(' '),
);

/** The words of a text that can be looked for, in small letters; numbers count, words of one or two letters do not. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu) ?? [];
  return words.filter((word) => /\p{N}/u.test(word) || (word.length > 2 && !fillers.has(word)));
}

/** Whether two words are one for a search: the same, or one with an ending, as in “erupt” and “eruption”. */
export function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 3 && /\p{L}/u.test(short) && long.startsWith(short));
}
