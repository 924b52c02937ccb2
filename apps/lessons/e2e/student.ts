import { type DeskStage, deskStage, deskStageIds, searchDesk } from '@groundswell/core/bank';
import { judgementWords, type Question } from '@groundswell/core/quiz';
import { expect, type Page, test } from '@playwright/test';
import { answer } from './answers.ts';
import type { Hand } from './hand.ts';
import { lessons, questionsAsked } from './lessons.ts';
import { type Language, settle } from './reader.ts';
import { words } from './words.ts';

/** Somebody who does a lesson: with this hand, in this language, answering so. */
export interface Student {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: Language;
  /** Rightly, half rightly or wrongly, as far as a question lets one be wrong. */
  readonly answers: 'right' | 'partly' | 'wrong';
}

/** Goes through a whole lesson as a student would: every act of every screen, then the way on. */
export async function doLesson(
  page: Page,
  lessonId: string,
  hand: Hand,
  manner: Partial<Pick<Student, 'language' | 'answers'>> = {},
): Promise<void> {
  const student: Student = { page, hand, language: 'en', answers: 'right', ...manner };
  const lesson = lessons.find(({ id }) => id === lessonId);
  if (!lesson) throw new Error(`There is no lesson “${lessonId}”.`);
  const questions = await questionsOf(lessonId);
  await page.goto(`/lesson/${lessonId}`);
  for (const screen of lesson.screens) {
    await test.step(screen, async () => {
      await expect(page).toHaveURL(new RegExp(`/${screen}$|/${lessonId}$`));
      await settle(page);
      for (const ids of questionsAsked(lessonId, screen)) {
        await doQuestions(student, ids, questions);
      }
      const onward = page.locator('main footer a').last();
      // A figure offers itself once it has been fetched, so what can run is looked for again.
      await expect(async () => {
        await runFigures(student);
        await expect(onward, 'every act is done').toHaveAttribute('data-tone', 'main', {
          timeout: 15_000,
        });
      }).toPass({ timeout: 180_000 });
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
  student: Student,
  ids: readonly string[],
  questions: readonly Question[],
): Promise<void> {
  const { page, hand, language } = student;
  for (const [index, id] of ids.entries()) {
    const question = questions.find((known) => known.id === id);
    if (!question) throw new Error(`The lesson has no question “${id}”.`);
    const prompt = question.prompt[language];
    const card =
      question.kind === 'network-goal'
        ? page.getByText(prompt, { exact: true })
        : page.getByRole('region', { name: prompt, exact: true });
    await expect(card).toBeVisible();
    await settle(page);
    await answer(student, card, question);
    if (index < ids.length - 1) {
      await hand.press(page.getByRole('button', { name: words[language].next }));
    }
  }
}

async function runFigures(student: Student): Promise<void> {
  const { page, hand, language } = student;
  const { runs, play, window, placings } = words[language];
  for (const name of runs) {
    const button = page.getByRole('button', { name });
    if ((await button.isVisible()) && (await button.isEnabled())) await hand.press(button);
  }
  const playing = page.getByRole('button', { name: play, exact: true });
  if (await playing.isVisible()) {
    await expect(playing).toBeEnabled({ timeout: 20_000 });
    await hand.press(playing);
  }
  await askFriends(student);
  await judgePosts(student);
  const feeds = page.getByRole('slider', { name: window });
  if (await feeds.isVisible()) await hand.slide(feeds, 8);
  for (const name of placings) {
    const placing = page.getByRole('radio', { name });
    if (await placing.isVisible()) await hand.choose(placing);
  }
}

/** One friend writes five times, then two others join in. */
async function askFriends({ page, hand, language }: Student): Promise<void> {
  const { friends: name, stands } = words[language];
  const friends = page.getByRole('group', { name }).getByRole('button');
  if (!(await friends.first().isVisible())) return;
  if (await page.getByText(stands, { exact: true }).isVisible()) return;
  for (const place of [0, 0, 0, 0, 0, 1, 2]) await hand.press(friends.nth(place));
}

/**
 * Whoever is right types what would lead to the source, opens the first page and judges by it; whoever is half right says
 * “not enough evidence yet” to every post, and whoever is wrong trusts them all.
 */
async function judgePosts(student: Student): Promise<void> {
  const { page, hand, language, answers } = student;
  const { desk } = words[language];
  const onward = page.getByRole('button', { name: desk.next });
  const lock = page.getByRole('button', { name: desk.lock, exact: true });
  if ((await onward.isVisible()) && (await onward.isEnabled())) await hand.press(onward);
  if (!(await lock.isVisible())) return;
  const stage = await postOnDesk(page, language);
  if (answers === 'right') {
    await hand.write(page.getByRole('searchbox'), stage.queries.source[language]);
    await hand.press(page.getByRole('button', { name: desk.search, exact: true }));
    await expect(page.getByText(desk.results)).toBeVisible();
    const [first] = searchDesk(stage, stage.queries.source[language]);
    await hand.press(page.getByRole('button', { name: new RegExp(`^${first?.name}`) }));
  }
  const verdicts = { right: stage.best, partly: 'not-enough', wrong: 'trustworthy' } as const;
  const verdict = judgementWords[verdicts[answers]][language];
  await hand.choose(page.getByRole('radio', { name: verdict, exact: true }));
  const sureness = page.getByRole('radio', { name: '75%' });
  if (await sureness.isVisible()) await hand.choose(sureness);
  await hand.press(lock);
  await expect(lock).toBeHidden();
  if ((await onward.isVisible()) && (await onward.isEnabled())) await judgePosts(student);
}

/** Every learner meets the posts in another order, so a student reads which one lies there. */
async function postOnDesk(page: Page, language: Language): Promise<DeskStage> {
  const post = await page.getByRole('article').last().innerText();
  const isLater = await page.getByText(words[language].desk.later).isVisible();
  const stages = deskStageIds.map(deskStage).filter(({ part }) => (part === 'later') === isLater);
  const stage = stages.find((known) => post.includes(known.post.handle));
  if (!stage) throw new Error(`No post of the desk reads “${post}”.`);
  return stage;
}
