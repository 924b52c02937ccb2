import type { PostPair } from '../post-pair.ts';

/** Sea safety. */
export const pair16: PostPair = {
  trustworthy: {
    id: 'p16t',
    pair: 16,
    topic: { en: 'sea safety', id: 'keamanan laut' },
    tone: 'calm',
    format: 'text',
    handle: '@kelautan_ulk_info',
    text: {
      en: 'The brown water at Teluk Kejora is an algae bloom, says Dr Niluh Saras after 12 samples. Swimming may irritate the skin; fish sold before Thursday are fine. We sample again on Sunday and will publish whatever we find.',
      id: 'Air cokelat di Teluk Kejora adalah ledakan alga, kata Dr Niluh Saras setelah 12 sampel. Berenang bisa mengiritasi kulit; ikan yang dijual sebelum Kamis aman. Kami ambil sampel lagi Minggu dan akan terbitkan apa pun hasilnya.',
    },
    claim: {
      en: 'The brown water is an algae bloom; avoid swimming.',
      id: 'Air cokelat itu ledakan alga; hindari berenang.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Pusat Kelautan ULK',
        url: 'https://kelautan-ulk.example/alga',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Data sheet of 12 samples and method.',
          id: 'Lembar data 12 sampel dan metode.',
        },
      },
      {
        name: 'Dinas Kesehatan Lentera',
        url: 'https://dinkes-lentera.example/imbauan',
        kind: 'official',
        stance: 'confirms',
        finding: { en: 'Same bathing advice.', id: 'Imbauan mandi laut yang sama.' },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Named expert, method, uncertainty and a promise to update: open to being checked.',
      id: 'Pakar bernama, metode, ketidakpastian, dan janji memperbarui: siap diperiksa.',
    },
  },
  misleading: {
    id: 'p16m',
    pair: 16,
    topic: { en: 'sea safety', id: 'keamanan laut' },
    tone: 'calm',
    format: 'text',
    handle: '@nelayan_bijak',
    text: {
      en: 'The brown water at Teluk Kejora is harmless, whatever Dr Niluh Saras says after her 12 bottles. She once mixed up a date and comes from the hills. Swimming is fine; we swim on Sunday and will post the photos.',
      id: 'Air cokelat di Teluk Kejora tidak berbahaya, apa pun kata Dr Niluh Saras dengan 12 botolnya. Ia pernah salah sebut tanggal dan asalnya dari gunung. Berenang aman; kami berenang Minggu dan akan unggah fotonya.',
    },
    claim: {
      en: 'The water is safe because the scientist is not credible.',
      id: 'Air aman karena ilmuwannya tidak kredibel.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'discredit',
    move: 'find',
    trail: [
      {
        name: 'Pusat Kelautan ULK',
        url: 'https://kelautan-ulk.example/alga',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'Samples show an irritant species.',
          id: 'Sampel menunjukkan jenis yang mengiritasi.',
        },
      },
      {
        name: 'Klinik Kampus ULK',
        url: 'https://klinik-ulk.example/ruam',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Nineteen rashes after bathing that week.',
          id: 'Sembilan belas ruam setelah mandi laut pekan itu.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A slip of the tongue says nothing about the samples. Weigh evidence, not origin.',
      id: 'Salah ucap tidak membatalkan sampel. Timbang bukti, bukan asal-usul.',
    },
  },
};
