import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mark } from '../quiz/mark.ts';
import { readQti } from './read-qti.ts';
import { mapResponse, matchCorrect, olderDeclaration, olderItem } from './testing/older-qti.ts';

const essay = (id: string) =>
  olderItem(
    '<extendedTextInteraction responseIdentifier="RESPONSE"><prompt>Write.</prompt></extendedTextInteraction>',
    '',
  ).replace('item1', id);
const side = (id: string, words: string, most: number) =>
  `<simpleAssociableChoice identifier="${id}" matchMax="${most}">${words}</simpleAssociableChoice>`;
const number = (baseType: string, value: string) =>
  olderItem(
    '<p>How many? <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="4"/></p>',
    olderDeclaration('single', baseType, [value]),
    matchCorrect,
  );
const matching = (most: number, pairs: readonly string[]) =>
  olderItem(
    `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3"><prompt>Who is whose?</prompt><simpleMatchSet>${side('P', 'Prospero', 1)}${side('C', 'Capulet', 1)}</simpleMatchSet><simpleMatchSet>${side('T', 'The Tempest', most)}${side('R', 'Romeo and Juliet', most)}</simpleMatchSet></matchInteraction>`,
    olderDeclaration('multiple', 'directedPair', pairs),
    matchCorrect,
  );

describe('QTI 2', () => {
  it('reads a choice in the older names, with a picture’s words', () => {
    const { questions, problems } = readQti(
      olderItem(
        '<p>Look at the sign:</p><p><img src="sign.png" alt="NEVER LEAVE LUGGAGE"/></p><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1"><prompt>What does it say?</prompt><simpleChoice identifier="ChoiceA">Stay.</simpleChoice><simpleChoice identifier="ChoiceB">Go.<feedbackInline outcomeIdentifier="FEEDBACK" identifier="ChoiceB" showHide="show">No.</feedbackInline></simpleChoice></choiceInteraction>',
        '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>ChoiceA</value></correctResponse></responseDeclaration>',
        matchCorrect,
      ),
    );

    expect(problems).toMatchObject([
      { severity: 'warning', message: 'Left out of the text: picture.' },
    ]);
    expect(questions).toMatchObject([
      {
        id: 'item1',
        kind: 'single',
        keepOrder: true,
        prompt: { en: 'Look at the sign:\n[NEVER LEAVE LUGGAGE]\nWhat does it say?' },
        options: [
          { id: 'choicea', right: true },
          { text: { en: 'Go.' }, feedback: { en: 'No.' } },
        ],
      },
    ]);
  });

  it('reads mapped points with the same marks', () => {
    const { questions } = readQti(
      olderItem(
        '<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0"><prompt>Which?</prompt><simpleChoice identifier="h">H</simpleChoice><simpleChoice identifier="o">O</simpleChoice><simpleChoice identifier="cl">Cl</simpleChoice></choiceInteraction>',
        '<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier"><correctResponse><value>h</value><value>o</value></correctResponse><mapping lowerBound="0" upperBound="2" defaultValue="-2"><mapEntry mapKey="h" mappedValue="1"/><mapEntry mapKey="o" mappedValue="1"/><mapEntry mapKey="cl" mappedValue="-1"/></mapping></responseDeclaration>',
        mapResponse,
      ),
    );
    const [question] = questions;

    expect(question?.kind).toBe('multi');
    const earned = (picked: string[]) =>
      question?.kind === 'multi' && mark({ kind: 'multi', question, response: { picked } });
    expect(earned(['h', 'o'])).toMatchObject({ earned: 1 });
    expect(earned(['h'])).toMatchObject({ earned: 0.5 });
    expect(earned(['h', 'o', 'cl'])).toMatchObject({ earned: 0.5 });
  });

  it('reads a gap among words, and a text entry with part marks', () => {
    const gap = olderItem(
      '<p>Now is the <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="false"><inlineChoice identifier="G">winter</inlineChoice><inlineChoice identifier="L">summer</inlineChoice></inlineChoiceInteraction> of our discontent.</p>',
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>G</value></correctResponse></responseDeclaration>',
      matchCorrect,
    );
    const entry = olderItem(
      '<p>Town of <textEntryInteraction responseIdentifier="RESPONSE"/>?</p>',
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><correctResponse><value>York</value></correctResponse><mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="2" caseSensitive="false"/><mapEntry mapKey="Yorke" mappedValue="1" caseSensitive="false"/></mapping></responseDeclaration>',
      mapResponse,
    );

    expect(readQti(gap).questions[0]).toMatchObject({
      kind: 'cloze',
      passage: { en: 'Now is the {{response}} of our discontent.' },
      gaps: [{ options: [{ id: 'g', right: true }, { id: 'l' }] }],
    });
    expect(readQti(entry).questions[0]).toMatchObject({
      kind: 'short',
      answers: [{ text: { en: 'York' } }, { text: { en: 'Yorke' }, share: 0.5 }],
    });
  });

  it('reads an ordering, a matching and a sorting', () => {
    const order = olderItem(
      '<orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Rank them.</prompt><simpleChoice identifier="A">Ana</simpleChoice><simpleChoice identifier="B">Budi</simpleChoice><simpleChoice identifier="C">Citra</simpleChoice></orderInteraction>',
      olderDeclaration('ordered', 'identifier', ['C', 'A', 'B']),
      matchCorrect,
    );

    expect(readQti(order).questions).toMatchObject([
      { kind: 'order', answer: [['c'], ['a'], ['b']], items: [{ id: 'a' }, {}, {}] },
    ]);
    expect(readQti(matching(1, ['P T', 'C R'])).questions).toMatchObject([
      {
        kind: 'match',
        pairs: [
          { left: { en: 'Prospero' }, right: { en: 'The Tempest' } },
          { left: { en: 'Capulet' }, right: { en: 'Romeo and Juliet' } },
        ],
      },
    ]);
    expect(readQti(matching(4, ['P T', 'C T'])).questions).toMatchObject([
      { kind: 'sort', bins: [{ id: 't' }, { id: 'r' }], cards: [{ bin: 't' }, { bin: 't' }] },
    ]);
  });

  it('reads words to mark, an essay with its rubric, and a number', () => {
    const hottext = olderItem(
      '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>Mark the hurry.</prompt><p>Please <hottext identifier="A">act now</hottext> or <hottext identifier="B">later</hottext>.</p></hottextInteraction>',
      olderDeclaration('multiple', 'identifier', ['A']),
      matchCorrect,
    );
    const essay = olderItem(
      '<rubricBlock view="scorer"><p>Names a source.</p></rubricBlock><extendedTextInteraction responseIdentifier="RESPONSE"><prompt>How do you know?</prompt></extendedTextInteraction>',
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
    );

    expect(readQti(hottext).questions).toMatchObject([
      { kind: 'highlight', pieces: [{}, { text: { en: 'act now' }, right: true }, {}, {}, {}] },
    ]);
    expect(readQti(essay).questions).toMatchObject([
      { kind: 'explain', prompt: { en: 'How do you know?' }, model: { en: 'Names a source.' } },
    ]);
    expect(readQti(number('integer', '12')).questions).toMatchObject([
      { kind: 'number', answer: 12, accept: [12, 12] },
    ]);
    expect(readQti(number('float', '0.5')).questions).toMatchObject([{ answer: 0.5 }]);
  });

  it('reads version 2.2, and names with a prefix', () => {
    const item = olderItem(
      '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Yes?</prompt><simpleChoice identifier="true">True</simpleChoice><simpleChoice identifier="false">False</simpleChoice></choiceInteraction>',
      olderDeclaration('single', 'identifier', ['true']),
      matchCorrect,
      'imsqti_v2p2',
    );
    const prefixed = item
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1qti:')
      .replace('xmlns=', 'xmlns:qti=');

    for (const text of [item, prefixed]) {
      expect(readQti(text)).toMatchObject({
        questions: [{ kind: 'true-false', answer: true }],
        problems: [],
      });
    }
  });

  it('says where a choice of several is marked as a whole there', () => {
    const { questions, problems } = readQti(
      olderItem(
        '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>Which?</prompt><simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice><simpleChoice identifier="c">C</simpleChoice></choiceInteraction>',
        olderDeclaration('multiple', 'identifier', ['a', 'b']),
        matchCorrect,
      ),
    );

    expect(questions).toMatchObject([
      { kind: 'multi', options: [{ right: true }, { right: true }, {}] },
    ]);
    expect(problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('as a whole') },
    ]);
  });

  it('takes the order of the items from the test', () => {
    const test =
      '<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"><testPart><assessmentSection><assessmentItemRef identifier="b" href="b.xml"/><assessmentItemRef identifier="a" href="a.xml"/></assessmentSection></testPart></assessmentTest>';
    const bytes = zipSync({
      'q/a.xml': strToU8(essay('a')),
      'q/b.xml': strToU8(essay('b')),
      'q/c.xml': strToU8(essay('c')),
      'q/test.xml': strToU8(test),
      'q/readme.txt': strToU8('x'),
    });

    expect(readQti(bytes).questions.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('what goes wrong', () => {
  it('names an interaction that has no place here', () => {
    const { questions, problems } = readQti(
      olderItem('<p>Draw!</p><drawingInteraction responseIdentifier="RESPONSE"/>', ''),
    );

    expect(questions).toEqual([]);
    expect(problems).toMatchObject([
      {
        question: 'item1',
        severity: 'error',
        message: expect.stringContaining('qti-drawing-interaction'),
      },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['another XML', '<html/>'],
    ['a broken zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1)],
    ['noise', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256)],
  ])('says what is wrong with %s', (_, source) => {
    const { questions, problems } = readQti(source);

    expect(questions).toEqual([]);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
