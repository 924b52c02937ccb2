import { expect, it } from 'vitest';
import { guessFormat } from './formats.ts';
import { openBytes } from './open-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['a.txt', '::Q::Which? {=this ~that}', 'gift'],
  ['a.txt', 'Which?\nA. this\nB. that\nANSWER: A\n', 'aiken'],
  ['a.xml', '<?xml version="1.0"?><quiz></quiz>', 'moodle'],
  ['a.xml', '<qti-assessment-item identifier="a"/>', 'qti'],
  ['a.xml', '<assessmentItem identifier="a"/>', 'qti'],
  ['a', 'question,kind,part\nq,single,prompt', 'csv'],
  ['a.csv', 'kind;part;question\n', 'csv'],
])('tells the format of %s by what it holds: %s', (name, text, format) => {
  expect(guessFormat(openBytes(name, utf8(text)))).toBe(format);
});

it('takes a zip for a QTI package', () => {
  const source = openBytes('a.zip', new Uint8Array([0x50, 0x4b, 3, 4]));
  expect(source.content).toBeInstanceOf(Uint8Array);
  expect(guessFormat(source)).toBe('qti');
});

it('reads old Windows letters and UTF-16', () => {
  expect(openBytes('a', new Uint8Array([0x63, 0x61, 0x66, 0xe9])).content).toBe('café');
  expect(openBytes('a', new Uint8Array([0xff, 0xfe, 0x61, 0x00])).content).toBe('a');
  expect(openBytes('a', utf8('\ufeffcafé')).content).toBe('café');
});
