import type { PostPair } from '../post-pair.ts';

/** Scholarship. */
export const pair02: PostPair = {
  trustworthy: {
    id: 'p02t',
    pair: 2,
    topic: { en: 'scholarship', id: 'beasiswa' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@himasi_ulk',
    media: {
      en: 'Poster with the campus crest, a bridge and the closing date',
      id: 'Poster dengan lambang kampus, jembatan, dan tanggal tutup',
    },
    text: {
      en: 'Good news! The Kejora Bridge scholarship is open again: 40 places, tuition for two semesters, any major. The form is on the campus site and closes on the 20th. Tag a friend who needs it!',
      id: 'Kabar baik! Beasiswa Jembatan Kejora dibuka lagi: 40 kursi, biaya kuliah dua semester, semua jurusan. Formulir ada di situs kampus dan tutup tanggal 20. Tandai teman yang butuh!',
    },
    claim: {
      en: 'A scholarship with 40 places is open until the 20th.',
      id: 'Beasiswa 40 kursi dibuka sampai tanggal 20.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Universitas Lentera Kejora',
        url: 'https://ulk.example/kemahasiswaan/jembatan-kejora',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Call for applicants with the same number, date and no fee.',
          id: 'Pengumuman pendaftaran dengan jumlah dan tanggal sama, tanpa biaya.',
        },
      },
      {
        name: 'Yayasan Jembatan Kejora',
        url: 'https://jembatankejora.example/program',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'The donor lists the university as partner for the fourth year.',
          id: 'Pemberi dana mencantumkan kampus sebagai mitra tahun keempat.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Excitement and “tag a friend” are normal. What matters is that the form sits on the institution’s own domain and asks for no money.',
      id: 'Antusias dan “tandai teman” itu wajar. Yang penting: formulir ada di domain lembaga sendiri dan tidak meminta uang.',
    },
  },
  misleading: {
    id: 'p02m',
    pair: 2,
    topic: { en: 'scholarship', id: 'beasiswa' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@beasiswa_ulk_resmi',
    media: {
      en: 'Poster with the campus crest, a star and a sign-up button',
      id: 'Poster dengan lambang kampus, bintang, dan tombol daftar',
    },
    text: {
      en: 'Good news! The Kejora Star scholarship is open now: 60 places, tuition for four semesters, any major. Fill in the form, send the code you get by text, done. Tag a friend who needs it!',
      id: 'Kabar baik! Beasiswa Bintang Kejora kini dibuka: 60 kursi, biaya kuliah empat semester, semua jurusan. Isi formulir, kirim kode yang masuk lewat SMS, beres. Tandai teman yang butuh!',
    },
    claim: {
      en: 'The campus offers a “Kejora Star” scholarship; send the SMS code to register.',
      id: 'Kampus membuka beasiswa “Bintang Kejora”; kirim kode SMS untuk mendaftar.',
    },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'investigate',
    trail: [
      {
        name: 'Universitas Lentera Kejora',
        url: 'https://ulk.example/daftar-akun-resmi',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'The account is not in the list of official accounts; no such scholarship exists.',
          id: 'Akun itu tidak ada di daftar akun resmi; beasiswanya tidak ada.',
        },
      },
      {
        name: 'Tanggap Siber Kejora',
        url: 'https://tanggapsiber.example/kode-otp',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'Sending a one-time code hands over your account.',
          id: 'Mengirim kode sekali pakai berarti menyerahkan akunmu.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/bintang-kejora',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'The account was created six days before the post.',
          id: 'Akun dibuat enam hari sebelum unggahan.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'The word “official” in a handle is not evidence. Check the list of accounts on the institution’s site, and never give a code away.',
      id: 'Kata “resmi” pada nama akun bukan bukti. Cek daftar akun di situs lembaga dan jangan pernah memberi kode.',
    },
  },
};
