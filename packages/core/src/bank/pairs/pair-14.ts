import type { PostPair } from '../post-pair.ts';

/** Market relocation. */
export const pair14: PostPair = {
  trustworthy: {
    id: 'p14t',
    pair: 14,
    topic: { en: 'market relocation', id: 'pemindahan pasar' },
    tone: 'emotional',
    format: 'text',
    handle: '@pedagang_pasar_tua',
    text: {
      en: 'We felt heard today: 140 traders from both sides of the river met the planners for four hours. Not all agree, but the move is delayed to July and stalls will be drawn by lot. Minutes are public, read them!',
      id: 'Kami merasa didengar hari ini: 140 pedagang dari kedua sisi sungai bertemu perencana selama empat jam. Tidak semua setuju, tetapi pemindahan ditunda ke Juli dan kios diundi. Notulen terbuka, bacalah!',
    },
    claim: {
      en: 'The move is delayed to July and stalls drawn by lot.',
      id: 'Pemindahan ditunda ke Juli dan kios diundi.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Balai Kota Lentera',
        url: 'https://balaikota-lentera.example/notulen-pasar',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Minutes with attendance list and decisions.',
          id: 'Notulen dengan daftar hadir dan keputusan.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/kota/pasar-tua',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Quotes supporters and opponents.',
          id: 'Mengutip yang setuju dan yang menolak.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'It admits disagreement and points to minutes: a sign of fairness you can check.',
      id: 'Mengakui perbedaan dan menunjuk notulen: tanda adil yang bisa dicek.',
    },
  },
  misleading: {
    id: 'p14m',
    pair: 14,
    topic: { en: 'market relocation', id: 'pemindahan pasar' },
    tone: 'emotional',
    format: 'text',
    handle: '@warga_tepi_selatan',
    text: {
      en: 'We felt betrayed today: 140 stalls will go only to the north side, the south gets the leftovers. They have always looked down on us, and now they want our bread too. The list is out, wake up!',
      id: 'Kami merasa dikhianati hari ini: 140 kios hanya untuk sisi utara, selatan dapat sisa. Dari dulu mereka memandang rendah kita, sekarang mau merebut nafkah kita juga. Daftarnya keluar, bangunlah!',
    },
    claim: {
      en: 'All 140 stalls go to traders from the north side.',
      id: 'Semua 140 kios untuk pedagang sisi utara.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'polarisation',
    move: 'trace',
    trail: [
      {
        name: 'Balai Kota Lentera',
        url: 'https://balaikota-lentera.example/undian-kios',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'Draw list: 68 north, 72 south.',
          id: 'Daftar undian: 68 utara, 72 selatan.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/kota/undian',
        kind: 'newsroom',
        stance: 'context',
        finding: {
          en: 'The shared image shows only page 1 of 2.',
          id: 'Gambar yang beredar hanya halaman 1 dari 2.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Half a document plus “they always” turns neighbours into enemies. Look for the missing page.',
      id: 'Separuh dokumen plus “mereka dari dulu” menjadikan tetangga musuh. Cari halaman yang hilang.',
    },
  },
};
