import { readFigureLink } from '@groundswell/widgets/share-button';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedLines } from './embed-lines.ts';

const site = 'https://school.example/course';
const dots = { kind: 'reach-dots', settings: { seed: 12 }, site };

it('opens the frame page of its kind with everything that was set', () => {
  const { link } = embedLines({ ...dots, caption: 'Fifty tries', language: 'id', theme: 'dark' });

  const page = new URL(link);
  expect(page.origin + page.pathname).toBe('https://school.example/course/embed/reach-dots/');
  expect(Object.fromEntries(page.searchParams)).toEqual({
    s: '1.reach-dots.eyJzZWVkIjoxMn0',
    caption: 'Fifty tries',
    lang: 'id',
    theme: 'dark',
  });
});

it('writes the loader and the element in one line', () => {
  expect(embedLines({ ...dots, language: 'en' }).element).toBe(
    '<script type="module" src="https://school.example/course/embed.js"></script>' +
      '<groundswell-figure name="reach-dots" settings="1.reach-dots.eyJzZWVkIjoxMn0" lang="en"></groundswell-figure>',
  );
});

it('writes a question as an element of its own', () => {
  const { element, link } = embedLines({ kind: 'question', settings: { id: 'q' }, site });

  expect(element).toContain('<groundswell-question settings="1.question.');
  expect(link).toContain('/embed/question/?s=1.question.');
});

it('keeps the frame closed off from the page around it', () => {
  const { iframe, link } = embedLines(dots);

  expect(iframe).toContain(`src="${link}"`);
  expect(iframe).toContain('sandbox="allow-scripts allow-downloads"');
});

it('asks for the whole address of the site', () => {
  expect(() => embedLines({ ...dots, site: '/course/' })).toThrow('“/course/”');
});

it('lets no setting and no caption end the quotes it stands in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (settings, caption) => {
      const { iframe, element } = embedLines({ ...dots, settings, caption });

      expect(iframe).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/u);
      expect(element).toMatch(
        /^<script( [a-z]+="[^"<>]*")+><\/script><groundswell-figure( [a-z]+="[^"<>]*")+><\/groundswell-figure>$/u,
      );
    }),
  );
});

it('carries every setting whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (settings) => {
      const [, code = ''] =
        / settings="([^"]*)"/.exec(embedLines({ ...dots, settings }).element) ?? [];
      const read = readFigureLink(code);
      fc.pre(read.status === 'read');
      expect(JSON.stringify(read.figure.settings)).toBe(JSON.stringify(settings));
    }),
  );
});
