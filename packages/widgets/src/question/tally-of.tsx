import type { Kind } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import { Tally } from './tally.tsx';
import type { Answer } from './use-answer.ts';

/** How many parts of a marked answer are in place. */
export function TallyOf<K extends Kind>({ answer }: { answer: Answer<K> }) {
  const t = useMessages(messages);
  const { marked, feedbackRef } = answer;
  if (!marked) return null;
  const { earned, possible } = marked;
  return (
    <Tally
      ref={feedbackRef}
      right={earned === possible}
      words={earned === possible ? t('allInPlace') : t('tally', { earned, possible })}
    />
  );
}
