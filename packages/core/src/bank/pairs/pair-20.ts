import type { PostPair } from '../post-pair.ts';

/** Free tickets. */
export const pair20: PostPair = {
  trustworthy: {
    id: 'p20t',
    pair: 20,
    topic: { en: 'free tickets', id: 'tiket gratis' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@festival_kejora',
    media: {
      en: 'Poster with a drop of blood and a guitar',
      id: 'Poster dengan tetes darah dan gitar',
    },
    text: {
      en: 'Give blood, get music! The first 200 donors at Balai Merah this Saturday receive one ticket to Kejora Festival. Bring your card, eat breakfast, queue opens at 07:00. Share with your running group!',
      id: 'Donor darah, dapat musik! 200 pendonor pertama di Balai Merah Sabtu ini menerima satu tiket Festival Kejora. Bawa kartu, sarapan dulu, antrean mulai 07.00. Bagikan ke grup larimu!',
    },
    claim: {
      en: 'The first 200 blood donors get a festival ticket.',
      id: '200 pendonor pertama dapat tiket festival.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Balai Donor Merah',
        url: 'https://donormerah.example/sabtu',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Event with the same offer and hours.',
          id: 'Acara dengan tawaran dan jam sama.',
        },
      },
      {
        name: 'Festival Kejora',
        url: 'https://festivalkejora.example/mitra',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Lists the donor event as partner.',
          id: 'Mencantumkan acara donor sebagai mitra.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A real offer costs something concrete (a queue, a donation) and appears on both partners’ sites.',
      id: 'Tawaran sungguhan meminta hal nyata (antre, donor) dan ada di situs kedua mitra.',
    },
  },
  misleading: {
    id: 'p20m',
    pair: 20,
    topic: { en: 'free tickets', id: 'tiket gratis' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@festivalkejora_tix',
    media: { en: 'Poster with two tickets and a guitar', id: 'Poster dengan dua tiket dan gitar' },
    text: {
      en: 'Share joy, get music! The first 5,000 people who send this to 10 groups receive two tickets to Kejora Festival. Type your card number, list closes at 07:00. Share with your running group!',
      id: 'Bagi bahagia, dapat musik! 5.000 orang pertama yang mengirim ini ke 10 grup menerima dua tiket Festival Kejora. Ketik nomor kartu, daftar tutup 07.00. Bagikan ke grup larimu!',
    },
    claim: {
      en: 'Forwarding to 10 groups earns two tickets.',
      id: 'Meneruskan ke 10 grup dapat dua tiket.',
    },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'investigate',
    trail: [
      {
        name: 'Festival Kejora',
        url: 'https://festivalkejora.example/waspada',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'No ticket is given for forwarding; the account is fake.',
          id: 'Tidak ada tiket untuk meneruskan pesan; akunnya palsu.',
        },
      },
      {
        name: 'Tanggap Siber Kejora',
        url: 'https://tanggapsiber.example/pesan-berantai',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'The form collects card numbers.',
          id: 'Formulir itu mengumpulkan nomor kartu.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: '“Forward to 10 groups” makes you the distributor. No one can even count those forwards.',
      id: '“Teruskan ke 10 grup” menjadikanmu penyebar. Tidak ada yang bisa menghitung terusan itu.',
    },
  },
};
