import type { PostPair } from '../post-pair.ts';

/** Campus petition. */
export const pair27: PostPair = {
  trustworthy: {
    id: 'p27t',
    pair: 27,
    topic: { en: 'campus petition', id: 'petisi kampus' },
    tone: 'excited',
    format: 'text',
    handle: '@sepeda_ulk',
    text: {
      en: 'We did it! 5,214 verified signatures for bike lanes, one per student number, and the campus council gives us a hearing on the 22nd. 380 of us disagree on the route, so come and argue. Bring a friend!',
      id: 'Berhasil! 5.214 tanda tangan terverifikasi untuk jalur sepeda, satu per nomor mahasiswa, dan dewan kampus memberi audiensi tanggal 22. 380 di antara kami berbeda soal rute, jadi datang dan berdebatlah. Ajak teman!',
    },
    claim: {
      en: 'The petition has 5,214 verified signatures and a hearing on the 22nd.',
      id: 'Petisi meraih 5.214 tanda tangan terverifikasi dan audiensi tanggal 22.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Dewan Kampus ULK',
        url: 'https://dewan-ulk.example/agenda',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Hearing on the agenda, signature check attached.',
          id: 'Audiensi ada di agenda, hasil cek tanda tangan terlampir.',
        },
      },
      {
        name: 'Pers Mahasiswa ULK',
        url: 'https://persma-ulk.example/jalur-sepeda',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Reports both supporters and critics.',
          id: 'Memberitakan pendukung dan pengkritik.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'One person, one signature, dissent mentioned, next step named: mobilisation you can audit.',
      id: 'Satu orang satu tanda tangan, perbedaan disebut, langkah lanjut jelas: mobilisasi yang bisa diaudit.',
    },
  },
  misleading: {
    id: 'p27m',
    pair: 27,
    topic: { en: 'campus petition', id: 'petisi kampus' },
    tone: 'excited',
    format: 'text',
    handle: '@parkir_ulk_bersatu',
    text: {
      en: 'We did it! 2,000,000 voices for free parking in one night, no student is against it, only 3 lazy clowns. The council has no choice on the 22nd. Reply to the clowns and bring a friend!',
      id: 'Berhasil! 2.000.000 suara untuk parkir gratis dalam semalam, tak satu pun mahasiswa menolak, hanya 3 badut malas. Dewan tak punya pilihan tanggal 22. Balas badut itu dan ajak teman!',
    },
    claim: {
      en: 'Two million voices demand free parking and nobody opposes it.',
      id: 'Dua juta suara menuntut parkir gratis dan tak ada yang menolak.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'trolling',
    move: 'find',
    trail: [
      {
        name: 'Universitas Lentera Kejora',
        url: 'https://ulk.example/fakta-angka',
        kind: 'primary',
        stance: 'contradicts',
        finding: { en: 'The campus has 18,400 students.', id: 'Mahasiswa kampus 18.400 orang.' },
      },
      {
        name: 'Laboratorium Jaringan ULK',
        url: 'https://jaringan-ulk.example/akun-kembar',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: '97 percent of the “voices” came from 40 accounts posting the same line.',
          id: '97 persen “suara” berasal dari 40 akun dengan kalimat sama.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Inflated numbers and insults simulate a crowd. Compare the count with the population.',
      id: 'Angka yang digelembungkan dan ejekan meniru keramaian. Bandingkan dengan jumlah penduduknya.',
    },
  },
};
