import type { Unready } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';

type EmptyAsk =
  | 'empty-single'
  | 'empty-multi'
  | 'empty-number'
  | 'empty-order'
  | 'empty-cards'
  | 'empty-pairs'
  | 'empty-words'
  | 'empty-guess';

/** What to ask for when a check found something missing; nothing while nothing is. */
export function useAsk(
  lacking: Unready | null,
  whenEmpty: EmptyAsk,
  whenIncomplete: 'incomplete' | 'incomplete-pairs' = 'incomplete',
): string | undefined {
  const t = useMessages(messages);
  if (!lacking) return undefined;
  const { reason, missing = 1 } = lacking;
  if (reason === 'empty') return t(whenEmpty);
  return t(reason === 'incomplete' ? whenIncomplete : reason, { missing });
}

/** The same with words of the card's own, where its parts go by another name. */
export function useAskFor(
  lacking: Unready | null,
  words: { readonly empty: string; readonly incomplete?: string },
): string | undefined {
  const t = useMessages(messages);
  if (!lacking) return undefined;
  switch (lacking.reason) {
    case 'empty':
      return words.empty;
    case 'incomplete':
      return words.incomplete ?? words.empty;
    default:
      return t(lacking.reason);
  }
}
