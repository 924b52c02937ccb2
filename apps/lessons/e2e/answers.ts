import { type Question, truthWords } from '@groundswell/core/quiz';
import { expect, type Locator } from '@playwright/test';
import type { Student } from './student.ts';
import { words } from './words.ts';

/** Answers one question as this student would, and sees what is said to it. */
export async function answer(student: Student, card: Locator, question: Question): Promise<void> {
  const { hand, language, answers } = student;
  const { lock, check, retry, reveal, selfMarks } = words[language];
  const button = (name: string) => card.getByRole('button', { name });
  switch (question.kind) {
    case 'prediction': {
      if (question.scale.type === 'choice' && question.scale.page) {
        await hand.press(button(question.scale.options[0]?.text[language] ?? ''));
        await expect(button(lock)).toBeHidden();
        return;
      }
      if (question.scale.type === 'choice') {
        const name = question.scale.options[0]?.text[language] ?? '';
        await hand.choose(card.getByRole('radio', { name, exact: true }));
      } else {
        await hand.slide(card.getByRole('slider'), 12);
      }
      const sureness = card.getByRole('radio', { name: '75%' });
      if (await sureness.isVisible()) await hand.choose(sureness);
      await hand.press(button(lock));
      await expect(button(lock)).toBeHidden();
      return;
    }
    case 'single': {
      const picked = question.options.find(({ right = false }) => right === (answers !== 'wrong'));
      const name = picked?.text[language] ?? '';
      await hand.choose(card.getByRole('radio', { name, exact: true }));
      break;
    }
    case 'multi':
      for (const { text } of picksOf(question, answers)) {
        await hand.choose(card.getByRole('checkbox', { name: text[language], exact: true }));
      }
      break;
    case 'number': {
      const given = answers === 'wrong' ? 10 * question.answer + 7 : question.answer;
      await hand.write(card.getByRole('textbox'), String(given));
      break;
    }
    case 'order':
      await putInOrder(student, card, question);
      break;
    case 'sort':
      for (const [i, { text, bin }] of question.cards.entries()) {
        const own = question.bins.findIndex(({ id }) => id === bin);
        const off = isOff(answers, i) ? 1 : 0;
        const place = question.bins[(own + off) % question.bins.length];
        await lay(student, card, text[language], place?.text[language] ?? '');
      }
      break;
    case 'match':
      for (const [i, { right }] of question.pairs.entries()) {
        await lay(student, card, right[language], partnerOf(question, i, student));
      }
      break;
    case 'true-false': {
      const picked = String(question.answer === (answers === 'right'));
      const name = truthWords[picked === 'true' ? 'true' : 'false'][language];
      await hand.choose(card.getByRole('radio', { name, exact: true }));
      break;
    }
    case 'short': {
      const whole = question.answers[0]?.text[language] ?? '';
      const [part = ''] = whole.split('*');
      const given = { right: whole.replaceAll('*', ', '), partly: part, wrong: 'no idea' };
      await hand.write(card.getByRole('textbox'), given[answers]);
      break;
    }
    case 'explain':
      await hand.write(card.getByRole('textbox'), 'Because my feed is a window and not a census.');
      await hand.press(button(reveal));
      await hand.press(button(selfMarks[answers]));
      await expect(button(selfMarks[answers])).toHaveAttribute('aria-pressed', 'true');
      return;
    case 'network-goal':
      await drawTies(student, question);
      return;
    default:
      throw new Error(`The student has not learnt to answer “${question.kind}” yet.`);
  }
  await hand.press(button(check));
  if (answers === 'right') await expect(card).toHaveAttribute('data-state', 'right');
  else {
    await expect(card).toHaveAttribute('data-state', /^(right|partly-right|not-yet)$/);
    const isRight = (await card.getAttribute('data-state')) === 'right';
    await expect(button(retry)).toBeVisible({ visible: !isRight });
  }
}

/** Whoever is partly right has the first part right and the others not. */
function isOff(answers: Student['answers'], part: number): boolean {
  return answers === 'wrong' || (answers === 'partly' && part > 0);
}

function picksOf({ options }: Question<'multi'>, answers: Student['answers']) {
  const right = options.filter((option) => option.right);
  if (answers === 'right') return right;
  return answers === 'partly' ? right.slice(0, 1) : options.filter((option) => !option.right);
}

/** The left side to lay a pair's right side with; a wrong one is a neighbour's, so that each is used once. */
function partnerOf(
  { pairs }: Question<'match'>,
  i: number,
  { answers, language }: Student,
): string {
  const off = pairs.filter((_, place) => isOff(answers, place));
  const own = pairs[i];
  const place = own ? off.indexOf(own) : -1;
  const partner = place < 0 ? own : off[(place + 1) % off.length];
  return partner?.left[language] ?? '';
}

async function lay(
  { hand, language }: Student,
  card: Locator,
  text: string,
  place: string,
): Promise<void> {
  await hand.press(card.getByRole('button', { name: text, exact: true }));
  await hand.press(card.getByRole('button', { name: words[language].put(text, place) }));
}

/**
 * Moves one card after the other up to its place; an order that stands already is moved there and back. Whoever is not
 * to be right puts the last first.
 */
async function putInOrder(
  { hand, language, answers }: Student,
  card: Locator,
  question: Question<'order'>,
): Promise<void> {
  const names = new Map(question.items.map(({ id, text }) => [id, text[language]]));
  const right = question.answer.flat().map((id) => names.get(id) ?? id);
  const wanted = answers === 'right' ? right : right.toReversed();
  const { up: upward, down: downward } = words[language];
  const up = (item: string) => card.getByRole('button', { name: `${upward}${item}` });
  const down = (item: string) => card.getByRole('button', { name: `${downward}${item}` });
  const [first = ''] = wanted;
  await hand.press((await up(first).isEnabled()) ? up(first) : down(first));
  for (const [place, item] of wanted.entries()) {
    for (;;) {
      const labels = await card
        .getByRole('button', { name: new RegExp(`^${upward}`) })
        .evaluateAll((buttons) =>
          buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
        );
      if (labels.indexOf(`${upward}${item}`) <= place) break;
      await hand.press(up(item));
    }
  }
}

async function drawTies(
  { page, hand, language }: Student,
  question: Question<'network-goal'>,
): Promise<void> {
  const names = new Map(question.people.map(({ id, name }) => [id, name]));
  const board = page.getByRole('group', { name: words[language].board });
  const person = (id: string) =>
    board.getByRole('button', { name: new RegExp(`^${names.get(id)},`) });
  for (const [a, b] of question.solution ?? []) {
    await hand.pressIn(board, person(a));
    await hand.pressIn(board, person(b));
  }
  await expect(page.getByText(words[language].fewest).first()).toBeVisible();
}
