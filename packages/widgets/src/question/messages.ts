import type { Catalogue } from '../language/index.ts';
import type { Stage } from './stage.ts';

type Key =
  | Stage
  | 'empty-single'
  | 'empty-multi'
  | 'empty-number'
  | 'empty-order'
  | 'empty-cards'
  | 'empty-words'
  | 'empty-guess'
  | 'incomplete'
  | 'incomplete-pairs'
  | 'empty-pairs'
  | 'not-compared'
  | 'no-sureness'
  | 'out-of-range'
  | 'not-offered'
  | 'tally'
  | 'allInPlace'
  | 'howSure'
  | 'sayHowSure'
  | 'yourAnswer'
  | 'hint'
  | 'nextHint'
  | 'hints'
  | 'hintStep'
  | 'check'
  | 'retry'
  | 'showAll'
  | 'hintAt'
  | 'modelAnswer'
  | 'reveal'
  | 'keep'
  | 'kept'
  | 'worth'
  | 'noAttempts'
  | 'howCertain'
  | 'certaintyPoints'
  | `certain-${1 | 2 | 3}`
  | `stakes-${1 | 2 | 3}`;

export const messages: Catalogue<Key> = {
  en: {
    empty: 'Unanswered',
    'partly-answered': 'Begun',
    chosen: 'Ready to check',
    locked: 'Locked in',
    right: 'Right',
    'partly-right': 'Partly right',
    'not-yet': 'Not yet',
    review: 'Looking back',
    disabled: 'Closed',
    'empty-single': 'Pick an answer first.',
    'empty-multi': 'Pick at least one answer first.',
    'empty-number': 'Type a number first.',
    'empty-order':
      'Move at least one card first, or move one there and back if the order is already yours.',
    'empty-cards': 'Place the cards first.',
    'empty-words': 'Write a sentence first. Your own words are enough.',
    'empty-guess': 'Make your guess first. It may be far off.',
    incomplete:
      '{missing, plural, one {# card still needs a place.} other {# cards still need a place.}}',
    'incomplete-pairs':
      '{missing, plural, one {# term still needs its partner.} other {# terms still need their partner.}}',
    'empty-pairs': 'Make the pairs first.',
    'not-compared': 'Compare it with the model answer first.',
    'no-sureness': 'Say how sure you are first.',
    'out-of-range': 'That number is off this scale.',
    'not-offered': 'This question has changed since then. Please answer it again.',
    allInPlace: 'Everything is in place.',
    tally: '{earned, number} of {possible, number} in place',
    howSure: 'How sure?',
    sayHowSure: 'choose',
    yourAnswer: 'Your answer',
    hint: 'Hint',
    nextHint: 'Next hint',
    hints: 'Hints',
    hintStep: 'Hint {step} of {total}',
    check: 'Check',
    retry: 'Try again',
    showAll: 'Show all',
    modelAnswer: 'A model answer',
    reveal: 'Compare with a model answer',
    hintAt: '{name} (costs {cost})',
    keep: 'Keep this answer',
    kept: 'Your answer is kept. How it went comes with the whole set; until then you may change it.',
    worth: 'Worth {earned} of {possible} after attempts and hints.',
    noAttempts: 'All attempts are used.',
    howCertain: 'How certain are you?',
    'certain-1': 'A guess',
    'certain-2': 'Fairly sure',
    'certain-3': 'Very sure',
    'stakes-1': 'right +1, wrong 0',
    'stakes-2': 'right +2, wrong −2',
    'stakes-3': 'right +3, wrong −6',
    certaintyPoints: '“{certainty}” earns {points}.',
  },
  id: {
    empty: 'Belum dijawab',
    'partly-answered': 'Mulai dijawab',
    chosen: 'Siap diperiksa',
    locked: 'Terkunci',
    right: 'Benar',
    'partly-right': 'Benar sebagian',
    'not-yet': 'Belum tepat',
    review: 'Melihat kembali',
    disabled: 'Ditutup',
    'empty-single': 'Pilih satu jawaban dulu.',
    'empty-multi': 'Pilih setidaknya satu jawaban dulu.',
    'empty-number': 'Ketik sebuah angka dulu.',
    'empty-order':
      'Pindahkan setidaknya satu kartu dulu. Kalau urutannya sudah sesuai, pindahkan satu kartu lalu kembalikan.',
    'empty-cards': 'Taruh kartunya dulu.',
    'empty-words': 'Tulis satu kalimat dulu. Pakai kata-katamu sendiri saja.',
    'empty-guess': 'Buat tebakanmu dulu. Boleh jauh meleset.',
    incomplete: '{missing, plural, other {Masih ada # kartu yang belum ditaruh.}}',
    'incomplete-pairs': '{missing, plural, other {Masih ada # istilah tanpa pasangan.}}',
    'empty-pairs': 'Pasangkan dulu kartunya.',
    'not-compared': 'Bandingkan dulu dengan contoh jawaban.',
    'no-sureness': 'Tentukan dulu seberapa yakin kamu.',
    'out-of-range': 'Angka itu di luar skala ini.',
    'not-offered': 'Pertanyaan ini sudah berubah. Silakan jawab sekali lagi.',
    allInPlace: 'Semuanya sudah tepat.',
    tally: '{earned, number} dari {possible, number} sudah tepat',
    howSure: 'Seberapa yakin?',
    sayHowSure: 'pilih',
    yourAnswer: 'Jawabanmu',
    hint: 'Petunjuk',
    nextHint: 'Petunjuk berikutnya',
    hints: 'Petunjuk',
    hintStep: 'Petunjuk {step} dari {total}',
    check: 'Periksa',
    retry: 'Coba lagi',
    showAll: 'Tampilkan semua',
    modelAnswer: 'Contoh jawaban',
    reveal: 'Bandingkan dengan contoh jawaban',
    hintAt: '{name} (mengurangi {cost})',
    keep: 'Simpan jawaban ini',
    kept: 'Jawabanmu disimpan. Hasilnya muncul bersama seluruh set; sampai saat itu boleh kamu ubah.',
    worth: 'Bernilai {earned} dari {possible} setelah percobaan dan petunjuk.',
    noAttempts: 'Semua percobaan sudah terpakai.',
    howCertain: 'Seberapa pasti kamu?',
    'certain-1': 'Menebak',
    'certain-2': 'Cukup yakin',
    'certain-3': 'Sangat yakin',
    'stakes-1': 'benar +1, salah 0',
    'stakes-2': 'benar +2, salah −2',
    'stakes-3': 'benar +3, salah −6',
    certaintyPoints: '“{certainty}” bernilai {points}.',
  },
};
