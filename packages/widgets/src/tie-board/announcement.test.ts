import { readBoard, type Language, type Tie } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { formatMessage } from '../language/index.ts';
import { announce } from './announcement.ts';
import { type BoardMessage, messages } from './messages.ts';
import { foolEight, foolSix, toEka } from './testing/boards.ts';

it('says the tie, what its end sees now, and the count', () => {
  expect(said('en', foolSix, [['ayu', 'eka']], { kind: 'drawn', a: 'ayu', b: 'eka' })).toBe(
    'Tie drawn between Ayu and badge holder Eka. Ayu now sees 1 of 1 with badges: fooled. 1 of 6.',
  );
  expect(said('id', foolSix, [['ayu', 'eka']], { kind: 'drawn', a: 'ayu', b: 'eka' })).toBe(
    'Ikatan ditarik antara Ayu dan Eka yang berlencana. Ayu kini melihat 1 dari 1 berlencana: terkecoh. 1 dari 6.',
  );
});

it('tells what a holder sees too, where holders count', () => {
  expect(said('en', foolEight, [['citra', 'gita']], { kind: 'drawn', a: 'citra', b: 'gita' })).toBe(
    'Tie drawn between badge holder Citra and badge holder Gita. Citra now sees 1 of 1 with badges: fooled. Gita now sees 1 of 1 with badges: fooled. 2 of 9.',
  );
});

it('closes on the count of ties when the goal is reached', () => {
  expect(said('en', foolSix, toEka, { kind: 'drawn', a: 'intan', b: 'eka' })).toMatch(
    /6 of 6\. 6 ties, fewest possible 6\.$/,
  );
});

it('says nothing before the first change', () => {
  expect(announce(translate('en'), foolSix, readBoard(foolSix, []), null)).toBe('');
});

function said(
  language: Language,
  question: typeof foolSix,
  ties: readonly Tie[],
  change: Parameters<typeof announce>[3],
) {
  return announce(translate(language), question, readBoard(question, ties), change);
}

function translate(language: Language): Parameters<typeof announce>[0] {
  return (key: BoardMessage, values) => formatMessage(language, messages[language][key], values);
}
