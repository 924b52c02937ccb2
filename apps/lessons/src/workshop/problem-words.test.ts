import {
  readAiken,
  readCsv,
  readGift,
  readMoodleXml,
  readQti,
  writeAiken,
  writeCsv,
  writeGift,
  writeMoodleXml,
  writeQti,
} from '@groundswell/core/exchange';
import { practicePosts, shareQuestion, trustQuestion } from '@groundswell/core/bank';
import { questionBank } from '@groundswell/core/question-bank';
import { expect, it } from 'vitest';
import { inIndonesian } from './problem-words.ts';

const questions = [
  ...questionBank.map(({ question }) => question),
  ...practicePosts.map(trustQuestion),
  ...practicePosts.map(shareQuestion),
];
const said = (problems: readonly { readonly message: string }[]) =>
  problems.map(({ message }) => message);

it('says everything in Indonesian that the writers say of our bank', () => {
  const messages = new Set([
    ...[writeGift, writeMoodleXml, writeAiken, writeCsv].flatMap((write) =>
      said(write(questions).problems),
    ),
    ...said(writeQti(questions).problems),
  ]);
  expect(messages.size).toBeGreaterThan(10);
  expect([...messages].filter((message) => inIndonesian(message) === message)).toEqual([]);
});

it('says everything in Indonesian that the readers say of broken files', () => {
  const messages = [
    readGift(
      'Words.\n\nQ {\n=a\n\nQ {#3,5}\n\nQ {~a ~b}\n\nQ {true}\n\nQ {=a -> =b -> c}\n\nQ {#x}\n\n{T}\n\nQ {>a}',
    ),
    readMoodleXml('<html/>'),
    readMoodleXml(
      '<quiz><question type="x"/><question type="description"/><question type="essay"/><question type="truefalse"><questiontext><text>Q</text></questiontext></question><question type="numerical"><questiontext><text>Q</text></questiontext></question><question type="multichoice"><questiontext><text>Q</text></questiontext><single>0</single></question><question type="cloze"><questiontext><text>Q</text></questiontext></question>',
    ),
    readAiken('Q?\nA. a\nB. b\n\nQ?\na. a\nANSWER: a\nANSWER: B\nQ\nr?\nA. a\nC. b\nANSWER: A'),
    readCsv('a,b\n1,2'),
    readCsv('question,kind,part\nq,riddle,prompt\nq2,single,prompt'),
    readMoodleXml(`<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>${'<a>'.repeat(70)}`),
    readGift(`${'long '.repeat(1000)} {T}\n\n${'Broken? {=a\n\n'.repeat(2001)}`),
    readQti('<html/>'),
    readQti(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1)),
    readQti('<qti-assessment-item><qti-item-body/></qti-assessment-item>'),
  ].flatMap(({ problems }) => said(problems));
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.filter((message) => inIndonesian(message) === message)).toEqual([]);
});
