import type { Catalogue } from '../language/index.ts';

type Key =
  | 'how'
  | 'point'
  | 'pin'
  | 'noPin'
  | 'list'
  | 'places'
  | 'empty'
  | 'elsewhere'
  | 'noPicture'
  | 'theAnswer';

export const messages: Catalogue<Key> = {
  en: {
    how: 'Point at a place in the picture, or choose it from the list.',
    point: 'Point at a place in the picture; arrow keys move the pin',
    pin: 'The pin stands {x}% from the left and {y}% from the top.',
    noPin: 'No pin yet.',
    list: 'As a list',
    places: 'Places in the picture',
    empty: 'Point at a place first, or choose one from the list.',
    elsewhere: 'A place beside all of these',
    noPicture: 'The picture did not load. The list asks the same.',
    theAnswer: 'It is here',
  },
  id: {
    how: 'Tunjuk satu tempat di gambar, atau pilih dari daftar.',
    point: 'Tunjuk satu tempat di gambar; tombol panah menggeser penanda',
    pin: 'Penanda berada {x}% dari kiri dan {y}% dari atas.',
    noPin: 'Belum ada penanda.',
    list: 'Sebagai daftar',
    places: 'Tempat-tempat di gambar',
    empty: 'Tunjuk satu tempat dulu, atau pilih dari daftar.',
    elsewhere: 'Tempat di luar semua ini',
    noPicture: 'Gambarnya tidak termuat. Daftar ini menanyakan hal yang sama.',
    theAnswer: 'Di sinilah tempatnya',
  },
};
