import type { HotspotQuestion } from '@groundswell/core/quiz';
import page from './forwarded-page.svg';

const text = (en: string, id: string) => ({ en, id });

/** A page that asks to be passed on; only its address says who runs it. */
export const whoRunsThePage: HotspotQuestion = {
  kind: 'hotspot',
  id: 'who-runs-the-page',
  prompt: text(
    'A page asks you to pass on a warning. Where does it say who runs it?',
    'Sebuah laman memintamu menyebarkan peringatan. Di mana terbaca siapa pengelolanya?',
  ),
  image: {
    src: page,
    alt: text(
      'A web page on a phone: an address bar, a lantern logo with a name and a tick, a photograph of a water tower, three lines of text, and counts of hearts and shares.',
      'Laman web di ponsel: bilah alamat, logo lentera dengan nama dan centang, foto menara air, tiga baris teks, serta jumlah suka dan berbagi.',
    ),
    width: 480,
    height: 600,
  },
  regions: [
    {
      id: 'address',
      label: text('The address bar', 'Bilah alamat'),
      shape: { type: 'box', x: 0.06, y: 0.05, width: 0.88, height: 0.09 },
      right: true,
      feedback: text(
        'Yes. An address is registered to somebody, and anyone can look it up.',
        'Ya. Alamat terdaftar atas nama seseorang, dan siapa pun bisa mengeceknya.',
      ),
    },
    {
      id: 'logo',
      label: text('The logo and the name', 'Logo dan nama'),
      shape: { type: 'box', x: 0.06, y: 0.15, width: 0.56, height: 0.13 },
      feedback: text(
        'A logo is copied in a minute. Look at the address.',
        'Logo bisa ditiru dalam semenit. Lihat alamatnya.',
      ),
      tag: 'logo-is-proof',
    },
    {
      id: 'tower',
      label: text('The photograph', 'Fotonya'),
      shape: {
        type: 'polygon',
        corners: [
          [0.066, 0.297],
          [0.934, 0.297],
          [0.934, 0.677],
          [0.066, 0.677],
        ],
      },
      feedback: text(
        'A real photograph may show another place and another year.',
        'Foto asli bisa saja dari tempat dan tahun lain.',
      ),
    },
  ],
  elsewhere: {
    feedback: text(
      'Nothing here says who runs the page. Look higher up.',
      'Di sini tidak tertulis siapa pengelolanya. Lihat lebih ke atas.',
    ),
  },
  hints: [text('Text and logos can be copied.', 'Teks dan logo bisa ditiru.')],
  source: text('Wineburg and McGrew 2019.', 'Wineburg dan McGrew 2019.'),
};
