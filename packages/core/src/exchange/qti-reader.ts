import { sameText } from '../quiz/text.ts';
import type { Collector } from './collector.ts';
import { flowText } from './qti-flow.ts';
import { isUnit } from './qti-number.ts';
import { qtiReaders } from './qti-kinds.ts';
import type { QtiSource } from './qti-source.ts';
import { childOf, childrenOf, descendants, wordsOf, type XmlElement } from './xml.ts';

/** Reads one item, in the names of QTI 3. */
export function readQtiItem(item: XmlElement, path: string, collector: Collector): void {
  const { attributes, line } = item;
  const name = attributes.get('identifier') ?? '';
  const place = { line, question: name || path };
  const body = childOf(item, 'qti-item-body');
  const interactions = body ? descendants(body).filter(isInteraction) : [];
  const [first] = interactions;
  if (!body || !first) {
    collector.error('Has no interaction, so nothing is asked; add one, such as a choice.', place);
    return;
  }

  const lost = new Set<string>();
  const around = flowText(body, (part) => isInteraction(part) || isUnit(part), lost);
  const asked = flowText(childOf(first, 'qti-prompt'), isInteraction, lost);
  const inline = interactions.every(({ name }) => inlineNames.has(name));
  const isCloze =
    inline && (interactions.length > 1 || first.name === 'qti-inline-choice-interaction');
  const title = attributes.get('title') ?? '';
  const prompt = [around, asked].filter((words) => words !== '').join('\n') || title;
  if (lost.size > 0) collector.warn(`Left out of the text: ${[...lost].join(', ')}.`, place);
  if (interactions.length > 1 && !isCloze) {
    collector.error(
      'Asks several things at once; split it into items with one interaction.',
      place,
    );
    return;
  }
  const reader = qtiReaders.get(isCloze ? 'cloze' : first.name);
  if (!reader) {
    collector.error(`There is no place here for <${first.name}>; ask it as another kind.`, place);
    return;
  }
  if (prompt === '') {
    collector.error('Has no question text; write it.', place);
    return;
  }
  const source: QtiSource = {
    item,
    body,
    interaction: first,
    base: {
      id: collector.idFor(name.replace(/^_/, '') || title || path),
      prompt: sameText(prompt),
    },
    collector,
    place,
    feedback: modalFeedback(item),
  };
  reader(source);
}

const inlineNames = new Set(['qti-inline-choice-interaction', 'qti-text-entry-interaction']);

function isInteraction({ name }: XmlElement): boolean {
  return name.startsWith('qti-') && name.endsWith('-interaction');
}

/** Words of the modal feedback, by its identifier. */
function modalFeedback(item: XmlElement): Map<string, string> {
  return new Map(
    childrenOf(item, 'qti-modal-feedback').map((modal) => [
      modal.attributes.get('identifier') ?? '',
      flowText(modal) || wordsOf(modal).trim(),
    ]),
  );
}
