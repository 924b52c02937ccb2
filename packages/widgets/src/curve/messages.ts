import type { Catalogue } from '../language/index.ts';

type Key =
  | 'how'
  | 'keys'
  | 'pen'
  | 'penAt'
  | 'penEmpty'
  | 'clear'
  | 'numbers'
  | 'yours'
  | 'truth'
  | 'yourValue'
  | 'offScale'
  | 'empty'
  | 'incomplete'
  | 'near'
  | 'above'
  | 'below'
  | 'mixed'
  | 'within';

export const messages: Catalogue<Key> = {
  en: {
    how: 'Draw with a finger or mouse from left to right, or tap point by point.',
    keys: 'Left and right arrows move the pen, up and down arrows draw, Delete takes the point away.',
    pen: 'Your line',
    penAt: '{xLabel} {x}: {y} ({yLabel})',
    penEmpty: '{xLabel} {x}: no point yet',
    clear: 'Clear the line',
    numbers: 'As numbers',
    yours: 'your line',
    truth: 'true curve',
    yourValue: 'Your line at {xLabel} {x}',
    offScale: 'The scale runs from {min} to {max}.',
    empty: 'Draw your line first. It may be far off.',
    incomplete: 'Carry your line on to both ends.',
    near: 'Your line lies {off} from the true curve on average ({yLabel}).',
    above: 'Your line lies {off} from the true curve on average ({yLabel}), mostly above it.',
    below: 'Your line lies {off} from the true curve on average ({yLabel}), mostly below it.',
    mixed:
      'Your line lies {off} from the true curve on average ({yLabel}), partly above and partly below it.',
    within: 'Up to {near} counts as right.',
  },
  id: {
    how: 'Gambar dengan jari atau tetikus dari kiri ke kanan, atau ketuk titik demi titik.',
    keys: 'Panah kiri dan kanan menggeser pena, panah atas dan bawah menggambar, Delete menghapus titiknya.',
    pen: 'Garismu',
    penAt: '{xLabel} {x}: {y} ({yLabel})',
    penEmpty: '{xLabel} {x}: belum ada titik',
    clear: 'Hapus garisnya',
    numbers: 'Sebagai angka',
    yours: 'garismu',
    truth: 'kurva sebenarnya',
    yourValue: 'Garismu pada {xLabel} {x}',
    offScale: 'Skalanya dari {min} sampai {max}.',
    empty: 'Gambar garismu dulu. Boleh jauh meleset.',
    incomplete: 'Teruskan garismu sampai kedua ujung.',
    near: 'Garismu rata-rata berjarak {off} dari kurva sebenarnya ({yLabel}).',
    above:
      'Garismu rata-rata berjarak {off} dari kurva sebenarnya ({yLabel}), kebanyakan di atasnya.',
    below:
      'Garismu rata-rata berjarak {off} dari kurva sebenarnya ({yLabel}), kebanyakan di bawahnya.',
    mixed:
      'Garismu rata-rata berjarak {off} dari kurva sebenarnya ({yLabel}), sebagian di atas dan sebagian di bawahnya.',
    within: 'Sampai {near} dihitung benar.',
  },
};
