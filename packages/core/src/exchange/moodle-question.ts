import type { Text } from '../quiz/text.ts';
import type { Collector, Place } from './collector.ts';
import type { XmlElement } from './xml.ts';

/** A question element with what its reader needs besides. */
export interface MoodleQuestion {
  readonly element: XmlElement;
  readonly base: {
    readonly id: string;
    readonly prompt: Text;
    readonly hints?: readonly Text[];
    readonly source?: Text;
  };
  /** Told after the question, whatever the answer. */
  readonly general: string;
  readonly collector: Collector;
  readonly place: Place;
  /** Words of a child's `<text>`, markup taken out as its format says. */
  readonly words: (element: XmlElement | undefined) => string;
}
