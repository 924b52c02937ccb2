import { partNames } from './part-names.ts';

export const messages = {
  en: {
    ...partNames.en,
    complete: 'This question is complete.',
    incomplete:
      '{count, plural, one {One thing is missing or wrong.} other {# things are missing or wrong.}} What you typed is kept.',
    english: '{name}, English',
    indonesian: '{name}, Indonesian',
    split: 'Other words in each language',
    add: 'Add: {name}',
    remove: 'Remove: {name}',
    up: 'Move up: {name}',
    down: 'Move down: {name}',
    choose: 'Choose',
    place: 'Place of “{item}”',
    'value-true': 'True',
    'value-false': 'False',
  },
  id: {
    ...partNames.id,
    complete: 'Soal ini lengkap.',
    incomplete: '{count} hal masih kurang atau salah. Yang Anda ketik tetap tersimpan.',
    english: '{name}, bahasa Inggris',
    indonesian: '{name}, bahasa Indonesia',
    split: 'Teks berbeda untuk tiap bahasa',
    add: 'Tambah: {name}',
    remove: 'Hapus: {name}',
    up: 'Naikkan: {name}',
    down: 'Turunkan: {name}',
    choose: 'Pilih',
    place: 'Tempat “{item}”',
    'value-true': 'Benar',
    'value-false': 'Salah',
  },
} as const;
