export const messages = {
  en: {
    move: 'Move {at, number} of {of, number}: {move}',
    typed: 'Typed: {query}',
    start: 'The check has not begun. Press for the first move.',
    begin: 'Show the first move',
    next: 'Next move',
    back: 'Move before',
  },
  id: {
    move: 'Langkah {at, number} dari {of, number}: {move}',
    typed: 'Diketik: {query}',
    start: 'Pengecekan belum dimulai. Tekan untuk langkah pertama.',
    begin: 'Tunjukkan langkah pertama',
    next: 'Langkah berikutnya',
    back: 'Langkah sebelumnya',
  },
} as const;
