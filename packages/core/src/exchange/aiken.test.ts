import { expect, it } from 'vitest';
import { multi, single } from '../quiz/testing/questions.ts';
import { readAiken } from './read-aiken.ts';
import { writeAiken } from './write-aiken.ts';

it('reads options with dots or brackets', () => {
  const { questions, problems } = readAiken(
    '\ufeffWhat is a feed?\r\nA) A census\r\nB. A window\r\nANSWER: B\r\n\r\nTrue?\nA. Yes\nB. No\nANSWER: A',
  );

  expect(problems).toEqual([]);
  expect(questions).toMatchObject([
    {
      kind: 'single',
      prompt: { en: 'What is a feed?' },
      options: [{ text: { en: 'A census' } }, { right: true }],
    },
    { options: [{ right: true }, {}] },
  ]);
});

it('names what is broken by its line, and reads on', () => {
  const { questions, problems } = readAiken(
    'No answer?\nA. Yes\nB. No\nTwo\nlines?\nA. Yes\nB. No\nANSWER: A\nSmall?\na. yes\nANSWER: a\nGap?\nA. Yes\nC. No\nANSWER: A\nWrong letter?\nA. Yes\nB. No\nANSWER: D',
  );

  expect(questions.map(({ prompt }) => prompt.en)).toEqual(['Two lines?']);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
    [1, 'error'],
    [4, 'warning'],
    [9, 'error'],
    [12, 'error'],
    [16, 'error'],
  ]);
});

it('writes single choices, says what gets lost, and refuses the rest', () => {
  const { text, problems } = writeAiken([single, multi]);

  expect(text).toBe('A post went viral. How?\nA. A long chain\nB. One burst\nC. Bots\nANSWER: B\n');
  expect(problems.map(({ question, severity }) => [question, severity])).toEqual([
    ['single', 'warning'],
    ['multi', 'error'],
  ]);
  expect(readAiken(text).questions[0]).toMatchObject({ options: [{}, { right: true }, {}] });
});
