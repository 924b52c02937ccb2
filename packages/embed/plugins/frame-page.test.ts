import { expect, it } from 'vitest';
import { framePage } from './frame-page.ts';

it('names its oEmbed file where editors look for it', () => {
  const oEmbed = 'https://groundswell.example/oembed/reach-dots.json';

  expect(framePage({ title: 'Dots', oEmbed })).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${oEmbed}" title="Dots">`,
  );
});

it('names none where the site does not know its address', () => {
  expect(framePage({ title: 'Dots' })).not.toContain('oembed');
});
