import { expect, it } from 'vitest';
import { oEmbedFile } from './oembed-file.ts';

it('answers as oEmbed asks for rich content: version, type, size and HTML', () => {
  const iframe = '<iframe src="https://groundswell.example/embed/reach-dots/"></iframe>';
  const file = oEmbedFile({ title: 'Dots', iframe, site: 'https://groundswell.example/' });

  expect(JSON.parse(file)).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
    html: iframe,
  });
});
