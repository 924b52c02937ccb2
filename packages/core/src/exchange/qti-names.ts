import { decimal } from './answer-parts.ts';
import { slug } from './collector.ts';
import type { XmlElement } from './xml.ts';

/** QTI's identifiers begin with a letter or an underscore. */
export function qtiId(id: string): string {
  return /^[a-z]/.test(id) ? id : `_${id}`;
}

/** An identifier of QTI as an id of ours. */
export function ourId(id: string): string {
  return slug(id.replace(/^_/, ''));
}

/** A number as QTI's float, without the dust of binary fractions. */
export function qtiNumber(number: number): string {
  return String(decimal(Number(number.toFixed(9))));
}

/** QTI 2.1 and 2.2 in the names of QTI 3: `simpleChoice` is `qti-simple-choice`, `maxChoices` is `max-choices`. */
export function inThirdVersion(root: XmlElement): XmlElement {
  return root.name.startsWith('qti-') ? root : renamed(root);
}

function renamed(element: XmlElement): XmlElement {
  const { name, attributes, children, line } = element;
  return {
    name: olderNames.has(name) ? `qti-${kebab(name)}` : name,
    attributes: new Map([...attributes].map(([key, value]) => [kebab(key), value])),
    children: children.map((child) => (typeof child === 'string' ? child : renamed(child))),
    line,
  };
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const olderNames = new Set(
  `assessmentItem assessmentTest responseDeclaration correctResponse value mapping mapEntry
   outcomeDeclaration itemBody prompt choiceInteraction simpleChoice feedbackInline
   feedbackBlock modalFeedback orderInteraction matchInteraction simpleMatchSet
   simpleAssociableChoice textEntryInteraction inlineChoiceInteraction inlineChoice
   extendedTextInteraction hottextInteraction hottext rubricBlock responseProcessing
   responseCondition responseIf responseElseIf responseElse setOutcomeValue baseValue
   mapResponse equal correct variable and gte lte gt lt hotspotInteraction
   gapMatchInteraction associateInteraction selectPointInteraction sliderInteraction
   graphicOrderInteraction uploadInteraction drawingInteraction customInteraction
   graphicGapMatchInteraction graphicAssociateInteraction mediaInteraction
   positionObjectInteraction endAttemptInteraction stylesheet match stringMatch`.split(/\s+/),
);
