import type { Catalogue } from '@groundswell/widgets/language';

/** Why a card stands where a figure or question should. */
export type ProblemReason =
  | 'unknown-kind'
  | 'unknown-question'
  | 'no-settings'
  | 'missing'
  | 'wrong-settings'
  | 'broken-json'
  | 'other-kind'
  | 'too-long'
  | 'broken'
  | 'newer'
  | 'not-loaded'
  | 'stopped';

export const messages: Catalogue<ProblemReason | 'title' | 'kinds' | 'retry'> = {
  en: {
    title: 'This figure cannot be shown',
    'unknown-kind': 'There is no figure with the name “{detail}”. Write one of these:',
    'unknown-question':
      'The bank has no question “{detail}”. Copy its line from the studio once more.',
    'no-settings':
      '“{detail}” was embedded without a name and without settings. Copy its line from the studio.',
    missing: 'The settings are missing. Copy the line from the studio once more.',
    'wrong-settings':
      'The settings ask for something that cannot be shown. Put this right, or set it up in the studio:',
    'broken-json':
      'The settings are not whole: they should be JSON, with every quote and brace closed.',
    'other-kind':
      'These settings belong to “{detail}”. Change the name to that, or copy the line once more.',
    'too-long':
      'The settings are too long to have come from us. Copy the line from the studio once more.',
    broken:
      'The settings are damaged: part of them is missing or changed. Copy the whole line once more.',
    newer:
      'The settings were made by a newer version of Groundswell. Load the script of that version.',
    'not-loaded': '“{detail}” could not be fetched. Check the connection, then reload the page.',
    stopped: 'It stopped while it ran. The page around it goes on.',
    kinds: 'Names of figures',
    retry: 'Try again',
  },
  id: {
    title: 'Gambar ini tidak bisa ditampilkan',
    'unknown-kind': 'Tidak ada gambar bernama “{detail}”. Tulis salah satu dari ini:',
    'unknown-question': 'Bank tidak punya pertanyaan “{detail}”. Salin lagi barisnya dari studio.',
    'no-settings':
      '“{detail}” disematkan tanpa nama dan tanpa setelan. Salin barisnya dari studio.',
    missing: 'Setelannya tidak ada. Salin lagi barisnya dari studio.',
    'wrong-settings':
      'Setelannya meminta sesuatu yang tidak bisa ditampilkan. Perbaiki ini, atau atur lewat studio:',
    'broken-json':
      'Setelannya tidak utuh: mestinya JSON, dengan semua tanda kutip dan kurung tertutup.',
    'other-kind':
      'Setelan ini milik “{detail}”. Ganti namanya menjadi itu, atau salin lagi barisnya.',
    'too-long':
      'Setelannya terlalu panjang, jadi bukan dari kami. Salin lagi barisnya dari studio.',
    broken: 'Setelannya rusak: ada bagian yang hilang atau berubah. Salin lagi seluruh barisnya.',
    newer: 'Setelan ini dibuat oleh versi Groundswell yang lebih baru. Muat skrip dari versi itu.',
    'not-loaded': '“{detail}” tidak bisa diambil. Periksa koneksi, lalu muat ulang halaman.',
    stopped: 'Gambar ini berhenti saat berjalan. Halaman di sekitarnya tetap jalan.',
    kinds: 'Nama gambar',
    retry: 'Coba lagi',
  },
};
