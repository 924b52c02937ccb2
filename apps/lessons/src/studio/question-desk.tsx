import { questionSchemas } from '@groundswell/core/quiz';
import { useMessages } from '@groundswell/widgets/language';
import { QuestionCard } from '@groundswell/widgets/question';
import { type Look, SetUp } from '@groundswell/widgets/set-up';
import type { Draft } from '../workshop/bench.ts';
import { QuestionForm } from '../workshop/form/question-form.tsx';
import { messages as workshopMessages } from '../workshop/messages.ts';
import { linesFor } from './lines.ts';
import { messages } from './messages.ts';
import type { Subject } from './subject.ts';

interface QuestionDeskProps {
  subject: Subject & { type: 'question' };
  look: Look;
  onLook: (look: Look) => void;
  onSettings: (settings: unknown) => void;
}

/** One question, worded anew if need be, and tried as a learner would. */
export function QuestionDesk({ subject, look, onLook, onSettings }: QuestionDeskProps) {
  const t = useMessages(messages);
  const kinds = useMessages(workshopMessages);
  const { question } = subject;
  const schema = questionSchemas[question.kind];
  return (
    <SetUp
      kicker={t('title')}
      title={kinds(`kind-${question.kind}`)}
      schema={schema}
      start={question}
      look={look}
      onLook={onLook}
      onSettings={onSettings}
      lines={(settings) => linesFor('question', settings, look)}
      renderForm={(draft, change) => <QuestionForm draft={draft as Draft} onChange={change} />}
      renderPreview={(settings) => (
        // Only what this very schema passed is shown.
        <QuestionCard key={JSON.stringify(settings)} question={settings as typeof question} />
      )}
    />
  );
}
