import type { PostPair } from '../post-pair.ts';

/** Cooperative. */
export const pair28: PostPair = {
  trustworthy: {
    id: 'p28t',
    pair: 28,
    topic: { en: 'cooperative', id: 'koperasi' },
    tone: 'calm',
    format: 'text',
    handle: '@koperasi_padi_ria',
    text: {
      en: 'The yearly audit of Koperasi Padi Ria is public: savings 4.1 billion, loans 3.2 billion, 2 percent late. One branch lost 38 million and its head was replaced. Members may ask on Saturday at 09:00.',
      id: 'Audit tahunan Koperasi Padi Ria sudah terbuka: simpanan 4,1 miliar, pinjaman 3,2 miliar, 2 persen menunggak. Satu cabang rugi 38 juta dan kepalanya diganti. Anggota boleh bertanya Sabtu pukul 09.00.',
    },
    claim: {
      en: 'The audit shows 4.1 billion savings and 3.2 billion loans, 2 percent late.',
      id: 'Audit menunjukkan simpanan 4,1 miliar, pinjaman 3,2 miliar, 2 persen menunggak.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Kantor Akuntan Sembilan',
        url: 'https://akuntan-sembilan.example/laporan',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Signed audit with the same totals.',
          id: 'Audit bertanda tangan dengan jumlah sama.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/ekonomi/padi-ria',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Covers the loss as well.', id: 'Memuat juga kerugiannya.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Bad news told by the organisation itself is costly, so it raises trust; still check the audit.',
      id: 'Kabar buruk yang diungkap sendiri itu mahal, maka menambah kepercayaan; tetap cek auditnya.',
    },
  },
  misleading: {
    id: 'p28m',
    pair: 28,
    topic: { en: 'cooperative', id: 'koperasi' },
    tone: 'calm',
    format: 'text',
    handle: '@padi_sejahtera',
    text: {
      en: 'The yearly audit of Koperasi Padi Sejahtera is hidden: savings 2.9 billion, but by Monday 0 will be left, mothers are already weeping at branch 3. Whoever waits loses everything. Take yours out on Saturday at 09:00.',
      id: 'Audit tahunan Koperasi Padi Sejahtera disembunyikan: simpanan 2,9 miliar, tetapi Senin tinggal 0, ibu-ibu sudah menangis di cabang 3. Siapa menunggu kehilangan semuanya. Tarik milikmu Sabtu pukul 09.00.',
    },
    claim: {
      en: 'The cooperative will have no money left by Monday.',
      id: 'Koperasi tidak punya uang lagi pada Senin.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'emotion',
    move: 'find',
    trail: [
      {
        name: 'Dinas Koperasi Lentera',
        url: 'https://dinaskoperasi-lentera.example/daftar-audit',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Audit filed in March, rated healthy.',
          id: 'Audit masuk bulan Maret, dinilai sehat.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/ekonomi/cabang-3',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'Branch 3 was closed that week for painting; nobody wept.',
          id: 'Cabang 3 tutup pekan itu untuk dicat; tak ada yang menangis.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A panic rumour can make itself come true if everyone runs. Check before acting on fear.',
      id: 'Rumor panik bisa menjadi kenyataan bila semua lari. Cek sebelum bertindak karena takut.',
    },
  },
};
