import { expect, it } from 'vitest';
import { printForm } from './print-form.ts';
import {
  cloze,
  curve,
  estimate,
  highlight,
  hotspot,
  open,
  share,
  short,
  trueFalse,
  trust,
} from './testing/more-questions.ts';
import {
  board,
  match,
  multi,
  number,
  order,
  prediction,
  single,
  sort,
} from './testing/questions.ts';

const all = [
  single,
  multi,
  number,
  order,
  sort,
  match,
  prediction,
  board,
  trueFalse,
  short,
  estimate,
  cloze,
  highlight,
  hotspot,
  curve,
  open,
  trust,
  share,
];

it.each(all)('prints a $kind question with something to write on or to read', (question) => {
  const { prompt, lines } = printForm(question, 'en', 1);

  expect(prompt).toBe(question.prompt.en);
  expect(lines.length).toBeGreaterThan(0);
});

it('gives nothing away', () => {
  const words = JSON.stringify(all.map((question) => printForm(question, 'id', 3)));

  for (const question of [single, multi]) {
    for (const { feedback } of question.options) expect(words).not.toContain(feedback.id);
  }
  expect(words).not.toContain('right');
});

it('letters the right sides of a matching, in the order of the seed', () => {
  const { lines, letters } = printForm(match, 'en', 1);

  expect(lines.map(({ words }) => words)).toEqual([
    'effective votes',
    'majority illusion',
    'sample',
  ]);
  expect(letters.toSorted()).toEqual(['a bent feed', 'a weight', 'chance', 'everybody']);
  expect(printForm(match, 'en', 1).letters).toEqual(letters);
});

it('leaves gaps in a passage, with the choices behind in the order of the alphabet', () => {
  expect(printForm(cloze, 'en', 1).lines[0]?.words).toBe(
    '________ (Dini / Kabar Lentera) has one ________.',
  );
});
