import type { Text } from '../quiz/text.ts';

/** Feedback for questions that came without any. Writers leave it out again. */
export const stock: Readonly<Record<'right' | 'wrong' | 'otherwise' | 'model' | 'gaps', Text>> = {
  right: { en: 'Right.', id: 'Benar.' },
  wrong: { en: 'Not this one.', id: 'Bukan yang ini.' },
  otherwise: { en: 'Not quite. Look again.', id: 'Belum tepat. Coba lihat lagi.' },
  model: { en: 'No model answer was given.', id: 'Tidak ada contoh jawaban.' },
  gaps: { en: 'Fill the gaps.', id: 'Isi bagian yang kosong.' },
};

export function isStock(text: Text): boolean {
  return Object.values(stock).some(({ en, id }) => text.en === en && text.id === id);
}
