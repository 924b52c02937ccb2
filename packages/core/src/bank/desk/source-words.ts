import type { Text } from '../../quiz/text.ts';

/** What people type when they look for a source: what it is, keeps and does, beside its name. */
export const sourceWords: Readonly<Record<string, Text>> = {
  'Badan Cuaca Kejora': {
    en: 'weather office agency wind rain storm forecast',
    id: 'badan cuaca prakiraan angin hujan badai bmkg',
  },
  'Balai Air Lentera': {
    en: 'water board office utility supply pipes valve outage planned work notice',
    id: 'balai perusahaan air pdam pipa katup gangguan pekerjaan terencana pengumuman',
  },
  'Blog Obrol': {
    en: 'obrol app company blog version update fees messaging chat',
    id: 'aplikasi perusahaan blog versi pembaruan biaya pesan obrolan',
  },
  CariGambar: {
    en: 'reverse image picture photo search archive earlier copy flood',
    id: 'cari gambar foto balik arsip salinan lama banjir',
  },
  'Dinas Kesehatan Lentera': {
    en: 'health office department dengue cases figures table district data',
    id: 'dinas kesehatan demam berdarah dbd kasus angka tabel kecamatan data',
  },
  'Dinas Penerangan Lentera': {
    en: 'lighting office street lamps lights test plan',
    id: 'dinas penerangan lampu jalan uji coba rencana',
  },
  'Harian Kejora': {
    en: 'daily newspaper newsroom news report reporter',
    id: 'harian koran surat kabar redaksi berita laporan wartawan',
  },
  'Ikatan Ahli Kebumian Kejora': {
    en: 'association earth scientists geologist seismologist retired expert members list iakk',
    id: 'ikatan ahli kebumian geologi gempa seismolog pensiunan anggota daftar iakk',
  },
  'Kabar Lentera': {
    en: 'newspaper newsroom city news report reporter',
    id: 'koran redaksi kota berita laporan wartawan',
  },
  'Kamera Lalu Lintas Lentera': {
    en: 'street traffic camera cctv live flood water',
    id: 'kamera lalu lintas jalan cctv langsung banjir air',
  },
  'Otoritas Pelabuhan Lentera': {
    en: 'harbour port authority fees tariff table',
    id: 'otoritas pelabuhan tarif biaya tabel',
  },
  'Panitia Lampion Lentera': {
    en: 'lantern night festival committee schedule date programme',
    id: 'panitia malam lampion festival jadwal tanggal acara',
  },
  'Periksa Lentera': {
    en: 'fact check checkers hoax verified true false',
    id: 'cek fakta periksa hoaks verifikasi benar keliru',
  },
  'Pos Pantau Gunung Arwana': {
    en: 'mount arwana volcano observation post station eruption level warning',
    id: 'pos pantau gunung arwana gunungapi vulkanologi letusan level peringatan',
  },
  'Pustaka Medis Kejora': {
    en: 'medical library evidence studies sleep light health doctor',
    id: 'pustaka medis bukti penelitian tidur cahaya kesehatan dokter',
  },
  'Tanggap Siber Kejora': {
    en: 'cyber security response code otp account scam',
    id: 'tanggap siber keamanan kode otp akun penipuan',
  },
  'Universitas Lentera Kejora': {
    en: 'university campus ulk scholarship official accounts list',
    id: 'universitas kampus ulk beasiswa akun resmi daftar',
  },
};
