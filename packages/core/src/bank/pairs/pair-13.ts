import type { PostPair } from '../post-pair.ts';

/** Sports quote. */
export const pair13: PostPair = {
  trustworthy: {
    id: 'p13t',
    pair: 13,
    topic: { en: 'sports quote', id: 'kutipan olahraga' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@bulutangkis_lentera',
    media: {
      en: 'A player with a medal hugs another player',
      id: 'Pemain bermedali memeluk pemain lain',
    },
    text: {
      en: 'Tears on court 2: Wulan Arka, 19, won the regional title and said, “My rival lent me her racket when mine broke, half of this is hers.” Full interview on the club channel at 19:00. What a final!',
      id: 'Haru di lapangan 2: Wulan Arka, 19, juara daerah dan berkata, “Lawanku meminjamkan raket saat punyaku patah, separuh kemenangan ini miliknya.” Wawancara lengkap di kanal klub pukul 19.00. Final yang luar biasa!',
    },
    claim: {
      en: 'Wulan Arka thanked her rival for lending a racket.',
      id: 'Wulan Arka berterima kasih karena lawannya meminjamkan raket.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Klub Bulu Tangkis Lentera',
        url: 'https://bulutangkis-lentera.example/wawancara',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'The sentence is at minute 3 of the recording.',
          id: 'Kalimat itu ada di menit 3 rekaman.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/olahraga/wulan',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'The rival confirms the racket story.',
          id: 'Lawannya membenarkan cerita raket.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Quotes deserve tracing to the recording, the happy ones too.',
      id: 'Kutipan perlu dilacak ke rekaman, termasuk yang menyenangkan.',
    },
  },
  misleading: {
    id: 'p13m',
    pair: 13,
    topic: { en: 'sports quote', id: 'kutipan olahraga' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@bola_senja_update',
    media: {
      en: 'A player walks away from the pitch, quote printed over the photo',
      id: 'Pemain berjalan keluar lapangan, kutipan dicetak di atas foto',
    },
    text: {
      en: 'Anger on field 1: Bagas Tirta, 21, lost the regional cup and said, “People from the north side only win because they buy the referee, remember their faces.” Full quote going round since 17:00. What a person!',
      id: 'Panas di lapangan 1: Bagas Tirta, 21, kalah di piala daerah dan berkata, “Orang sisi utara menang karena membeli wasit, ingat wajah mereka.” Kutipan lengkap beredar sejak pukul 17.00. Orang macam apa!',
    },
    claim: {
      en: 'Bagas Tirta accused northerners of buying the referee.',
      id: 'Bagas Tirta menuduh warga utara membeli wasit.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'polarisation',
    move: 'trace',
    trail: [
      {
        name: 'Liga Daerah Kejora',
        url: 'https://ligakejora.example/konferensi-pers',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'The recording holds congratulations, no such sentence.',
          id: 'Rekaman berisi ucapan selamat, tanpa kalimat itu.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/kutipan-bagas',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'The quote card first came from an anonymous page.',
          id: 'Kartu kutipan berasal dari halaman anonim.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'An invented quote sets two groups against each other. No recording, no quote.',
      id: 'Kutipan karangan mengadu dua kelompok. Tanpa rekaman, tanpa kutipan.',
    },
  },
};
