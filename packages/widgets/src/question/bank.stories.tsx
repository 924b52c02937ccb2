import { practicePosts, shareQuestion, trustQuestion } from '@groundswell/core/bank';
import {
  type Kind,
  type Language,
  mark,
  type Question,
  type Response,
  type Result,
} from '@groundswell/core/quiz';
import { questionBank } from '@groundswell/core/question-bank';
import { reservedPosts } from '@groundswell/core/reserved-posts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, within } from 'storybook/test';
import { LanguageProvider } from '../language/index.ts';
import { messages } from './messages.ts';
import { QuestionCard } from './question-card.tsx';
import { plain } from './testing/find.ts';
import { hands } from './testing/hands.ts';
import { fullResponse, lesserResponse } from './testing/likely-responses.ts';

/** Every question of ours. */
const questions: readonly Question[] = [
  ...questionBank.map(({ question }) => question),
  ...[...practicePosts, ...reservedPosts].map(trustQuestion),
  ...practicePosts.map(shareQuestion),
];

export default {
  // As narrow as the smallest phone.
  render: () => <div style={{ width: 320 }} />,
  tags: ['!dev', '!autodocs'],
} satisfies Meta;

export const RightInEnglish: StoryObj = {
  play: ({ canvasElement }) => answerAll(canvasElement, 'en', fullResponse),
};

export const RightInIndonesian: StoryObj = {
  play: ({ canvasElement }) => answerAll(canvasElement, 'id', fullResponse),
};

export const WrongInEnglish: StoryObj = {
  play: ({ canvasElement }) => answerAll(canvasElement, 'en', lesserResponse),
};

export const WrongInIndonesian: StoryObj = {
  play: ({ canvasElement }) => answerAll(canvasElement, 'id', lesserResponse),
};

/** Answers each question by its controls: its marks must be those of the answer meant, and its feedback must appear. */
async function answerAll(
  canvasElement: HTMLElement,
  language: Language,
  respond: <K extends Kind>(kind: K, question: Question<K>) => Response<K>,
) {
  const card = canvasElement.querySelector('div')!;
  const root = createRoot(card);
  const troubles: string[] = [];
  for (const question of questions) {
    const results: Result[] = [];
    // At once, so that the card before, which may ask the same, is gone.
    flushSync(() =>
      root.render(
        <LanguageProvider language={language}>
          <QuestionCard
            key={question.id}
            question={question}
            onResult={(result) => results.push(result)}
          />
        </LanguageProvider>,
      ),
    );
    const prompt = plain(question.prompt[language]);
    await within(card).findByRole('region', {
      name: (words) => plain(words) === prompt,
      busy: false,
    });
    try {
      await answer(question, respond(question.kind, question), { card, language, results });
    } catch (error) {
      troubles.push(`${question.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  root.unmount();
  await expect(troubles).toEqual([]);
}

interface Desk {
  card: HTMLElement;
  language: Language;
  results: readonly Result[];
}

async function answer(question: Question, response: Response, { card, language, results }: Desk) {
  // The table gives each kind its own hand; that a question meets the hand of its kind, it cannot say.
  const hand = hands[question.kind as 'single'];
  const say = (text: Question['prompt']) => text[language];
  await hand(
    { card, language, say },
    question as Question<'single'>,
    response as Response<'single'>,
  );

  const verdict = mark({ kind: question.kind, question, response });
  if (verdict.status !== 'marked') throw new Error('The answer meant is none.');
  const stored = results[0]?.verdict;
  if (results.length !== 1 || stored?.status !== 'marked') throw new Error('No result came.');
  if (stored.earned !== verdict.earned) {
    throw new Error(`It earned ${stored.earned} where the answer meant earns ${verdict.earned}.`);
  }
  const stage =
    verdict.earned === verdict.possible ? 'right' : verdict.earned > 0 ? 'partly-right' : 'not-yet';
  const shown = bare(card.textContent ?? '');
  if (!shown.includes(bare(messages[language][stage]))) throw new Error(`It is not ${stage}.`);
  const said = verdict.feedback.filter(({ text }) => shown.includes(bare(text[language])));
  if (verdict.feedback.length > 0 && said.length === 0) throw new Error('No feedback appears.');
  if (card.scrollWidth > card.clientWidth) {
    throw new Error(`It is ${card.scrollWidth - card.clientWidth} px too wide for a phone.`);
  }
}

/** Letters alone: feedback is set in two paragraphs. */
function bare(words: string): string {
  return words.replaceAll(/\s+/g, '');
}
