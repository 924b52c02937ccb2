import type { PostPair } from '../post-pair.ts';

/** Transport rule. */
export const pair10: PostPair = {
  trustworthy: {
    id: 'p10t',
    pair: 10,
    topic: { en: 'transport rule', id: 'aturan angkutan' },
    tone: 'excited',
    format: 'text',
    handle: '@bus_lentera',
    text: {
      en: 'Ride free, students! From 3 to 9 March all Lentera city buses cost nothing for anyone with a student card, lines 1 to 6. Just show the card to the driver. Spread the word so the buses fill up.',
      id: 'Gratis, pelajar! Tanggal 3 sampai 9 Maret semua bus kota Lentera tanpa bayar bagi pemilik kartu pelajar, jalur 1 sampai 6. Cukup tunjukkan kartu ke sopir. Sebarkan supaya busnya penuh.',
    },
    claim: {
      en: 'City buses are free for students 3–9 March.',
      id: 'Bus kota gratis bagi pelajar 3–9 Maret.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Dinas Angkutan Lentera',
        url: 'https://angkutan-lentera.example/pekan-pelajar',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Decree with the same dates and lines.',
          id: 'Surat keputusan dengan tanggal dan jalur sama.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/kota/bus-gratis',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Explains who pays and why only one week.',
          id: 'Menjelaskan siapa yang membiayai dan mengapa sepekan.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/bus-gratis',
        kind: 'factcheck',
        stance: 'confirms',
        finding: {
          en: 'Many readers asked; rated true.',
          id: 'Banyak pembaca bertanya; dinilai benar.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: '“Too good to be true” is a reason to check, not a verdict.',
      id: '“Terlalu indah” adalah alasan mengecek, bukan putusan.',
    },
  },
  misleading: {
    id: 'p10m',
    pair: 10,
    topic: { en: 'transport rule', id: 'aturan angkutan' },
    tone: 'excited',
    format: 'text',
    handle: '@lalin_lentera',
    text: {
      en: 'Big change, riders! From 5 March every motorbike over 8 years must carry a blue sticker or pay 1 million at posts 1 to 6. Just order it from the contact here. Spread the word so nobody is caught.',
      id: 'Berubah besar, pengendara! Mulai 5 Maret motor di atas 8 tahun wajib stiker biru atau bayar 1 juta di pos 1 sampai 6. Pesan saja lewat kontak ini. Sebarkan supaya tidak ada yang kena.',
    },
    claim: {
      en: 'Older motorbikes need a blue sticker from 5 March or pay a fine.',
      id: 'Motor tua wajib stiker biru mulai 5 Maret atau didenda.',
    },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'find',
    trail: [
      {
        name: 'Dinas Angkutan Lentera',
        url: 'https://angkutan-lentera.example/daftar-aturan',
        kind: 'official',
        stance: 'contradicts',
        finding: { en: 'No such rule in the register.', id: 'Tidak ada aturan itu dalam daftar.' },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/stiker-biru',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'The contact sells stickers; the account borrowed the agency’s logo.',
          id: 'Kontaknya menjual stiker; akunnya memakai logo instansi.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A new duty plus a private seller is a warning. Rules have numbers and public registers.',
      id: 'Kewajiban baru plus penjual pribadi patut dicurigai. Aturan punya nomor dan daftar publik.',
    },
  },
};
