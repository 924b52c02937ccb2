import type { PostPair } from '../post-pair.ts';

/** River. */
export const pair23: PostPair = {
  trustworthy: {
    id: 'p23t',
    pair: 23,
    topic: { en: 'river', id: 'sungai' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@sungai_kita_kjr',
    media: {
      en: 'Volunteers with sacks on a river bank',
      id: 'Relawan dengan karung di tepi sungai',
    },
    text: {
      en: 'Look what 160 hands can do: 1,200 kilos of waste out of the Arus river in one morning, weighed at the depot! Sore backs, happy faces. The next clean-up is on the 14th, gloves are provided.',
      id: 'Lihat hasil 160 tangan: 1.200 kilo sampah keluar dari sungai Arus dalam satu pagi, ditimbang di depo! Punggung pegal, wajah senang. Bersih-bersih berikutnya tanggal 14, sarung tangan disediakan.',
    },
    claim: {
      en: 'Volunteers removed 1,200 kg of waste in one morning.',
      id: 'Relawan mengangkat 1.200 kg sampah dalam satu pagi.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Depo Sampah Lentera',
        url: 'https://depo-lentera.example/timbangan',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Weighing slip 1,204 kg that day.',
          id: 'Karcis timbang 1.204 kg hari itu.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/lingkungan/arus',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Photo report with 80 volunteers.', id: 'Laporan foto dengan 80 relawan.' },
      },
    ],
    difficulty: 1,
    note: {
      en: '160 hands are 80 people; the slip confirms the weight.',
      id: '160 tangan berarti 80 orang; karcis membenarkan beratnya.',
    },
  },
  misleading: {
    id: 'p23m',
    pair: 23,
    topic: { en: 'river', id: 'sungai' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@suara_arus_hulu',
    media: {
      en: 'A river with bright red water beside a school fence',
      id: 'Sungai berair merah terang di samping pagar sekolah',
    },
    text: {
      en: 'Look what the dye factory did: the Arus river ran red for 3 hours this morning, right past the school! Sick fish, scared faces. The next discharge is on the 14th, nobody has been warned.',
      id: 'Lihat ulah pabrik pewarna: sungai Arus merah selama 3 jam pagi ini, tepat di samping sekolah! Ikan sakit, wajah ketakutan. Pembuangan berikutnya tanggal 14, tidak ada yang diberi tahu.',
    },
    claim: {
      en: 'A factory dumped dye and turned the river red.',
      id: 'Pabrik membuang pewarna hingga sungai merah.',
    },
    truth: 'misleading',
    detail: 'false_context',
    technique: 'false_context',
    move: 'find',
    trail: [
      {
        name: 'Balai Lingkungan Lentera',
        url: 'https://lingkungan-lentera.example/uji-pelacak',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Announced tracer test with a harmless dye to find leaks.',
          id: 'Uji pelacak dengan pewarna aman untuk mencari kebocoran, sudah diumumkan.',
        },
      },
      {
        name: 'Pusat Kelautan ULK',
        url: 'https://kelautan-ulk.example/pelacak',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'Explains the method; fish counts unchanged.',
          id: 'Menjelaskan metode; jumlah ikan tetap.',
        },
      },
    ],
    difficulty: 3,
    note: {
      en: 'The red water is real, the culprit is guessed. Look for coverage of the event itself.',
      id: 'Air merahnya nyata, pelakunya dugaan. Cari liputan tentang peristiwanya.',
    },
  },
};
