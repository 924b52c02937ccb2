import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { hostMessageSchema } from './host-message.ts';

const message = { type: 'groundswell-set', version: 1 };
const passes = (data: unknown) => v.safeParse(hostMessageSchema, data).success;

it('takes settings, words and looks', () => {
  expect(
    passes({
      ...message,
      settings: { seed: 1 },
      caption: 'Try it',
      lang: 'id',
      theme: 'dark',
      tokens: { '--gs-act': '#7a1fa2', '--gs-text': 'Georgia, serif' },
    }),
  ).toBe(true);
});

it.each([
  ['another type', { ...message, type: 'set' }],
  ['another version', { ...message, version: 2 }],
  ['an unknown field', { ...message, html: '<b>' }],
  ['an unknown theme', { ...message, theme: 'neon' }],
  ['a property that is no token', { ...message, tokens: { background: 'red' } }],
  ['a token that fetches', { ...message, tokens: { '--gs-paper': 'url(//elsewhere.example)' } }],
  ['a token that ends its declaration', { ...message, tokens: { '--gs-paper': 'red; top: 0' } }],
])('refuses %s', (_, data) => {
  expect(passes(data)).toBe(false);
});

it('lets only tokens of ours through, and no value that fetches or ends its declaration', () => {
  const names = fc.oneof(fc.constantFrom('--gs-paper', '--gs-act'), fc.string());
  const values = fc.oneof(
    fc.constantFrom('red', 'url(//a.example)', 'URL (//a.example)', 'red}', 'red;top:0'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.dictionary(names, values, { maxKeys: 3 }), (tokens) => {
      const reading = v.safeParse(hostMessageSchema, { ...message, tokens });
      if (!reading.success) return;
      // What is taken, not what came: keys such as “constructor” are dropped on the way.
      for (const [name, value] of Object.entries(reading.output.tokens ?? {})) {
        expect(name).toMatch(/^--gs-/);
        expect(value).not.toMatch(/[;{}:\\<>]|url\(/i);
      }
    }),
  );
});

it('takes nothing that is not of its type and version, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(passes(data)).toBe(false);
    }),
  );
});
