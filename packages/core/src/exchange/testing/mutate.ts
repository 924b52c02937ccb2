import type { Random } from '../../random/index.ts';

/** Pieces that break careless readers. */
const spikes = [
  '{',
  '}',
  '=',
  '~',
  '#',
  '->',
  '::',
  '\\',
  '%50%',
  '####',
  '//',
  '\n\n',
  '\r',
  '\ufeff',
  '<',
  '>',
  '&',
  '&#0;',
  '&nbsp;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '__proto__',
  'constructor',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '\0',
  '\ud800',
  '\ue000',
  '𝒳',
  '-1',
  'NaN',
  '1e999',
  '<question type="cloze">',
  '{1:MC:=a~b}',
  'ANSWER: A',
  'A. ',
  '{{g1}}',
  '%-'.repeat(50),
];

/** A text with a few cuts, copies, swaps and spikes in it. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.integer(6); left > 0; left--) {
    const from = random.integer(mutated.length + 1);
    const to = Math.min(mutated.length, from + random.integer(40));
    const piece = mutated.slice(from, to);
    const spike = spikes[random.integer(spikes.length)] ?? '';
    const instead = [
      '',
      spike,
      piece + piece,
      spike + piece,
      piece.split('').toReversed().join(''),
    ];
    mutated =
      mutated.slice(0, from) + (instead[random.integer(instead.length)] ?? '') + mutated.slice(to);
  }
  return mutated;
}

/** Up to 400 pieces in no order: spikes, letters and signs of any script. */
export function noise(random: Random): string {
  return Array.from({ length: random.integer(400) }, () =>
    random.chance(0.5)
      ? (spikes[random.integer(spikes.length)] ?? '')
      : String.fromCodePoint(
          random.chance(0.7) ? 32 + random.integer(95) : random.integer(0x11000),
        ),
  ).join('');
}
