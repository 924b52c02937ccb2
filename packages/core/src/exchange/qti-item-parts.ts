import type { Kind, Question } from '../quiz/question.ts';
import type { QtiVoice } from './qti-voice.ts';

/** What an item holds besides its frame. */
export interface ItemParts {
  readonly declarations: string;
  readonly body: string;
  readonly processing: string;
  readonly modal?: string;
  /** @default 1 */
  readonly possible?: number;
  /** Cardinality of the outcome that chooses the feedback, if there is any. */
  readonly feedback?: 'single' | 'multiple';
}

export type ItemWriter<K extends Kind> = (question: Question<K>, voice: QtiVoice) => ItemParts;
