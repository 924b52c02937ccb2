import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFrameAddress } from './frame-address.ts';

const page = 'https://groundswell.example/course/embed/reach-dots/';

it('reads the figure from the folder and the rest from the query', () => {
  expect(readFrameAddress(`${page}?s=1.reach-dots.e30&lang=id&theme=dark#?secret=a1`)).toEqual({
    is: 'figure',
    attributes: { name: 'reach-dots', settings: '1.reach-dots.e30', lang: 'id', theme: 'dark' },
    hosts: [],
    wordPressSecret: 'a1',
  });
});

it('reads a question of the bank by its name', () => {
  const address = 'https://groundswell.example/embed/question/?name=bank-a1-typical';

  expect(readFrameAddress(address)).toMatchObject({
    is: 'question',
    attributes: { name: 'bank-a1-typical' },
  });
});

it('lists hosts by their origins, and never the opaque one', () => {
  const hosts = ['https://a.example/course', 'null', 'data:text/html,x', '*', 'not an address'];
  const query = hosts.map((host) => `host=${encodeURIComponent(host)}`).join('&');

  expect(readFrameAddress(`${page}?${query}`).hosts).toEqual(['https://a.example']);
});

it('reads any query and hash without stumbling', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.webFragments(), (query, hash) => {
      const { hosts, wordPressSecret } = readFrameAddress(`${page}?${query}#${hash}`);

      expect(hosts).not.toContain('null');
      expect(wordPressSecret ?? 'a').toMatch(/^[a-zA-Z0-9]+$/);
    }),
  );
});
