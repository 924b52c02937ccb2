import type { PostPair } from '../post-pair.ts';

/** Bank safety. */
export const pair11: PostPair = {
  trustworthy: {
    id: 'p11t',
    pair: 11,
    topic: { en: 'bank safety', id: 'keamanan bank' },
    tone: 'urgent',
    format: 'text',
    handle: '@bank_perahu_resmi',
    text: {
      en: 'Attention customers: calls claiming to be from Bank Perahu about a new 150,000 fee are not ours! We never ask for your PIN or code. Hang up and dial the number printed on your card. Tell your parents today.',
      id: 'Perhatian nasabah: telepon mengaku Bank Perahu soal biaya baru 150.000 bukan dari kami! Kami tidak pernah meminta PIN atau kode. Tutup dan hubungi nomor di kartumu. Beri tahu orang tuamu hari ini.',
    },
    claim: {
      en: 'Bank Perahu warns of fake calls about a 150,000 fee.',
      id: 'Bank Perahu memperingatkan telepon palsu soal biaya 150.000.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Bank Perahu',
        url: 'https://bankperahu.example/waspada',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Same warning on the bank’s own page.',
          id: 'Peringatan sama di laman bank.',
        },
      },
      {
        name: 'Otoritas Uang Kejora',
        url: 'https://otoritasuang.example/peringatan',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'The regulator reports similar complaints.',
          id: 'Pengawas melaporkan keluhan serupa.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/telepon-bank',
        kind: 'factcheck',
        stance: 'confirms',
        finding: {
          en: 'The warning is genuine; the account is in the bank’s list.',
          id: 'Peringatan ini asli; akunnya ada di daftar bank.',
        },
      },
    ],
    difficulty: 3,
    note: {
      en: 'It looks like phishing, but it sends you to a number you already have instead of a link.',
      id: 'Mirip phishing, tetapi mengarahkan ke nomor yang sudah kamu punya, bukan tautan.',
    },
  },
  misleading: {
    id: 'p11m',
    pair: 11,
    topic: { en: 'bank safety', id: 'keamanan bank' },
    tone: 'urgent',
    format: 'text',
    handle: '@bank_perahu_care',
    text: {
      en: 'Attention customers: from Friday Bank Perahu moves to a new 150,000 monthly fee unless you decline! Confirm your data in the form below. Prepare your PIN and the code we send. Tell your parents today.',
      id: 'Perhatian nasabah: mulai Jumat Bank Perahu memakai biaya bulanan baru 150.000 kecuali kamu menolak! Konfirmasi data di formulir berikut. Siapkan PIN dan kode yang kami kirim. Beri tahu orang tuamu hari ini.',
    },
    claim: {
      en: 'Customers must confirm data and PIN to avoid a new fee.',
      id: 'Nasabah harus konfirmasi data dan PIN agar tidak kena biaya.',
    },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'investigate',
    trail: [
      {
        name: 'Bank Perahu',
        url: 'https://bankperahu.example/akun-resmi',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Account not listed; no fee change announced.',
          id: 'Akun tidak terdaftar; tidak ada perubahan biaya.',
        },
      },
      {
        name: 'Tanggap Siber Kejora',
        url: 'https://tanggapsiber.example/phishing',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'Asking for a PIN is the mark of a scam.',
          id: 'Meminta PIN adalah ciri penipuan.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'The decisive detail is the request for secrets, not the tone.',
      id: 'Penentunya permintaan rahasia, bukan nadanya.',
    },
  },
};
