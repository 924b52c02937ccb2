import type { PostPair } from '../post-pair.ts';

/** Sky event. */
export const pair32: PostPair = {
  trustworthy: {
    id: 'p32t',
    pair: 32,
    topic: { en: 'sky event', id: 'peristiwa langit' },
    tone: 'excited',
    format: 'text',
    handle: '@planetarium_kjr',
    text: {
      en: 'Look up on the 21st! A partial lunar eclipse shades a third of the Moon, seen from Lentera between 01:10 and 03:25 if clouds allow. No glasses needed, it is safe for the eyes. Bring a blanket and wake your neighbour!',
      id: 'Lihat ke atas tanggal 21! Gerhana bulan sebagian menutup sepertiga Bulan, terlihat dari Lentera pukul 01.10 sampai 03.25 bila tak berawan. Tanpa kacamata, aman bagi mata. Bawa selimut dan bangunkan tetangga!',
    },
    claim: {
      en: 'A partial lunar eclipse is visible on the 21st, 01:10–03:25.',
      id: 'Gerhana bulan sebagian terlihat tanggal 21, 01.10–03.25.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'find',
    trail: [
      {
        name: 'Planetarium Kejora',
        url: 'https://planetarium-kejora.example/gerhana',
        kind: 'expert',
        stance: 'confirms',
        finding: { en: 'Timetable and method of calculation.', id: 'Jadwal dan cara menghitung.' },
      },
      {
        name: 'Himpunan Astronom Amatir',
        url: 'https://astronomamatir.example/kalender',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Independent calendar with the same times.',
          id: 'Kalender independen dengan jam sama.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Two independent calculations agree, and the limit (clouds) is stated.',
      id: 'Dua perhitungan independen cocok, dan batasnya (awan) disebut.',
    },
  },
  misleading: {
    id: 'p32m',
    pair: 32,
    topic: { en: 'sky event', id: 'peristiwa langit' },
    tone: 'excited',
    format: 'text',
    handle: '@kabar_langit_lentera',
    text: {
      en: 'Look up on the 21st! Six planets line up and darken the Earth for 3 days, felt in Lentera from 01:10, says the chief of the Star Council. No lamp will work, fill your water now. Bring a blanket and wake your neighbour!',
      id: 'Lihat ke atas tanggal 21! Enam planet berjajar dan menggelapkan Bumi selama 3 hari, terasa di Lentera mulai 01.10, kata ketua Dewan Bintang. Tak ada lampu menyala, isi airmu sekarang. Bawa selimut dan bangunkan tetangga!',
    },
    claim: {
      en: 'A planetary line-up will darken the Earth for three days.',
      id: 'Jajaran planet akan menggelapkan Bumi tiga hari.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'fake_expert',
    move: 'find',
    trail: [
      {
        name: 'Planetarium Kejora',
        url: 'https://planetarium-kejora.example/mitos-jajaran',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'Planets seen in a row block no sunlight; darkness cannot follow.',
          id: 'Planet yang tampak berjajar tidak menghalangi Matahari; gelap tak mungkin terjadi.',
        },
      },
      {
        name: 'Direktori Lembaga Ilmiah',
        url: 'https://lembagailmiah.example/cari',
        kind: 'primary',
        stance: 'contradicts',
        finding: { en: 'No “Star Council” exists.', id: '“Dewan Bintang” tidak ada.' },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Grand title, no institution, no calculation. Look for anyone who computed it.',
      id: 'Gelar megah, tanpa lembaga, tanpa perhitungan. Cari siapa yang menghitungnya.',
    },
  },
};
