import type { Unready } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';

type EmptyAsk =
  | 'empty-single'
  | 'empty-multi'
  | 'empty-number'
  | 'empty-order'
  | 'empty-cards'
  | 'empty-words'
  | 'empty-guess';

/** What to ask for when a check found something missing; nothing while nothing is. */
export function useAsk(lacking: Unready | null, whenEmpty: EmptyAsk): string | undefined {
  const t = useMessages(messages);
  if (!lacking) return undefined;
  const { reason, missing = 1 } = lacking;
  return t(reason === 'empty' ? whenEmpty : reason, { missing });
}
