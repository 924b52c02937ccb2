import type { Question } from '@groundswell/core/quiz';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Hand } from './hand.ts';
import { lessons, questionsAsked } from './lessons.ts';
import { settle } from './reader.ts';

/** Goes through a whole lesson as a student would: every act of every screen, then the way on. */
export async function doLesson(page: Page, lessonId: string, hand: Hand): Promise<void> {
  const lesson = lessons.find(({ id }) => id === lessonId);
  if (!lesson) throw new Error(`There is no lesson “${lessonId}”.`);
  const questions = await questionsOf(lessonId);
  await page.goto(`/lesson/${lessonId}`);
  for (const screen of lesson.screens) {
    await test.step(screen, async () => {
      await expect(page).toHaveURL(new RegExp(`/${screen}$|/${lessonId}$`));
      await settle(page);
      for (const ids of questionsAsked(lessonId, screen))
        await doQuestions(page, ids, questions, hand);
      const onward = page.locator('main footer a').last();
      // A figure offers itself once it has been fetched, so what can run is looked for again.
      await expect(async () => {
        await runFigures(page, hand);
        await expect(onward, 'every act is done').toHaveAttribute('data-tone', 'main');
      }).toPass({ timeout: 60_000 });
      await hand.press(onward);
    });
  }
}

async function questionsOf(lessonId: string): Promise<readonly Question[]> {
  const content: { questions: readonly Question[] } = await import(
    `../content/${lessonId}/questions.ts`
  );
  return content.questions;
}

/** Answers questions that are asked one after the other. */
async function doQuestions(
  page: Page,
  ids: readonly string[],
  questions: readonly Question[],
  hand: Hand,
): Promise<void> {
  for (const [index, id] of ids.entries()) {
    const question = questions.find((known) => known.id === id);
    if (!question) throw new Error(`The lesson has no question “${id}”.`);
    const card =
      question.kind === 'network-goal'
        ? page.getByText(question.prompt.en, { exact: true })
        : page.getByRole('region', { name: question.prompt.en, exact: true });
    await expect(card).toBeVisible({ timeout: 20_000 });
    await settle(page);
    await answer(page, card, question, hand);
    if (index < ids.length - 1)
      await hand.press(page.getByRole('button', { name: 'Next question' }));
  }
}

async function runFigures(page: Page, hand: Hand): Promise<void> {
  for (const name of [/^Run it$/, /^Weigh the votes$/, /^Ask \d+ people$/]) {
    const button = page.getByRole('button', { name });
    if (await button.isVisible()) await hand.press(button);
  }
  const play = page.getByRole('button', { name: 'Play', exact: true });
  if (await play.isVisible()) {
    await expect(play).toBeEnabled({ timeout: 20_000 });
    await hand.press(play);
  }
  await askFriends(page, hand);
  const feeds = page.getByRole('slider', { name: 'Whose window?' });
  if (await feeds.isVisible()) await hand.slide(feeds, 8);
  for (const name of ['Scattered by chance', 'On the best-connected']) {
    const placing = page.getByRole('radio', { name });
    if (await placing.isVisible()) await hand.choose(placing);
  }
}

/** One friend writes five times, then two others join in. */
async function askFriends(page: Page, hand: Hand): Promise<void> {
  const friends = page.getByRole('group', { name: 'Friends of Dini' }).getByRole('button');
  if (!(await friends.first().isVisible())) return;
  if (await page.getByText('Dini stands up', { exact: true }).isVisible()) return;
  for (const place of [0, 0, 0, 0, 0, 1, 2]) await hand.press(friends.nth(place));
}

async function answer(page: Page, card: Locator, question: Question, hand: Hand): Promise<void> {
  const button = (name: string | RegExp) => card.getByRole('button', { name });
  switch (question.kind) {
    case 'prediction': {
      if (question.scale.type === 'choice') {
        const [first] = question.scale.options;
        await hand.choose(card.getByRole('radio', { name: first?.text.en ?? '', exact: true }));
      } else {
        await hand.slide(card.getByRole('slider'), 12);
      }
      const sureness = card.getByRole('radio', { name: '75%' });
      if (await sureness.isVisible()) await hand.choose(sureness);
      await hand.press(button('Lock my guess'));
      await expect(button('Lock my guess')).toBeHidden();
      return;
    }
    case 'single': {
      const right = question.options.find(({ right }) => right);
      await hand.choose(card.getByRole('radio', { name: right?.text.en ?? '', exact: true }));
      break;
    }
    case 'multi':
      for (const option of question.options) {
        if (option.right)
          await hand.choose(card.getByRole('checkbox', { name: option.text.en, exact: true }));
      }
      break;
    case 'number':
      await hand.write(card.getByRole('textbox'), String(question.answer));
      break;
    case 'order':
      await putInOrder(card, question, hand);
      break;
    case 'sort':
      for (const { text, bin } of question.cards) {
        const place = question.bins.find(({ id }) => id === bin);
        await lay(card, text.en, place?.text.en ?? '', hand);
      }
      break;
    case 'match':
      for (const { left, right } of question.pairs) await lay(card, right.en, left.en, hand);
      break;
    case 'explain':
      await hand.write(card.getByRole('textbox'), 'Because my feed is a window and not a census.');
      await hand.press(button('Compare with a model answer'));
      await hand.press(button('Same idea'));
      await expect(button('Same idea')).toHaveAttribute('aria-pressed', 'true');
      return;
    case 'network-goal':
      await drawTies(page, question, hand);
      return;
    default:
      throw new Error(`The student has not learnt to answer “${question.kind}” yet.`);
  }
  await hand.press(button('Check'));
  await expect(card).toHaveAttribute('data-state', 'right');
}

async function lay(card: Locator, words: string, place: string, hand: Hand): Promise<void> {
  await hand.press(card.getByRole('button', { name: words, exact: true }));
  await hand.press(
    card.getByRole('button', {
      name: new RegExp(`^Put “${literal(words)}” (in|with) “${literal(place)}”$`),
    }),
  );
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Moves one card after the other up to its place; an order that is right already is moved there and back. */
async function putInOrder(card: Locator, question: Question<'order'>, hand: Hand): Promise<void> {
  const words = new Map(question.items.map(({ id, text }) => [id, text.en]));
  const wanted = question.answer.flat().map((id) => words.get(id) ?? id);
  const up = (item: string) => card.getByRole('button', { name: `Move up: ${item}` });
  const down = (item: string) => card.getByRole('button', { name: `Move down: ${item}` });
  const [first = ''] = wanted;
  await hand.press((await up(first).isEnabled()) ? up(first) : down(first));
  for (const [place, item] of wanted.entries()) {
    for (;;) {
      const labels = await card
        .getByRole('button', { name: /^Move up: / })
        .evaluateAll((buttons) =>
          buttons.map((button) =>
            (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(
              'Move up: ',
              '',
            ),
          ),
        );
      if (labels.indexOf(item) <= place) break;
      await hand.press(up(item));
    }
  }
}

async function drawTies(page: Page, question: Question<'network-goal'>, hand: Hand): Promise<void> {
  const names = new Map(question.people.map(({ id, name }) => [id, name]));
  const board = page.getByRole('group', { name: /^Board of/ });
  const person = (id: string) =>
    board.getByRole('button', { name: new RegExp(`^${names.get(id)},`) });
  for (const [a, b] of question.solution ?? []) {
    await hand.pressIn(board, person(a));
    await hand.pressIn(board, person(b));
  }
  await expect(page.getByText(/fewest possible/).first()).toBeVisible();
}
