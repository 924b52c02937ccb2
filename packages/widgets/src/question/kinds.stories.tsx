import { practicePosts, shareQuestion, trustQuestion } from '@groundswell/core/bank';
import { isKind, type Kind, type Question, questionSchemas } from '@groundswell/core/quiz';
import { questionBank } from '@groundswell/core/question-bank';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { whoRunsThePage } from '../hotspot/testing/who-runs-the-page.ts';
import { useMessages } from '../language/index.ts';
import { foolSix } from '../tie-board/testing/boards.ts';
import styles from './kinds.stories.module.css';
import { QuestionCard } from './question-card.tsx';
import { kindNames } from './testing/kind-names.ts';

/** Every kind of question with a live card: change the theme and the language above. */
export default {
  title: 'Kinds of question',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

export const Catalogue: StoryObj = {
  render: () => <Kinds />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(kinds.length);
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[aria-busy="true"]')).toHaveLength(0),
    );
  },
};

const kinds = Object.keys(questionSchemas).filter(isKind);

function Kinds() {
  const t = useMessages(kindNames);
  return (
    <main className={styles.kinds}>
      {kinds.map((kind) => {
        const question = exampleOf(kind);
        return (
          <section key={kind} aria-label={t(kind)}>
            <header>
              <h2>{t(kind)}</h2>
              <p>{t(`${kind}-does`)}</p>
              <code>{kind}</code>
            </header>
            {question ? <QuestionCard question={question} /> : null}
          </section>
        );
      })}
    </main>
  );
}

/** An example of the bank, or one of a card's own stories. */
function exampleOf(kind: Kind): Question | undefined {
  const post = practicePosts[0];
  switch (kind) {
    case 'hotspot':
      return whoRunsThePage;
    case 'network-goal':
      return foolSix;
    case 'prediction':
      return {
        kind,
        id: 'story-reach',
        prompt: {
          en: 'How many of 10,000 people will see Ayu’s post?',
          id: 'Berapa dari 10.000 orang yang akan melihat unggahan Ayu?',
        },
        scale: { type: 'log', min: 1, max: 10_000, near: 2, unit: { en: 'people', id: 'orang' } },
      };
    case 'trust':
      return post && trustQuestion(post);
    case 'share':
      return post && shareQuestion(post);
    default:
      return questionBank.find(({ question }) => question.kind === kind)?.question;
  }
}
