/** What the schemas of questions say by their own checks, and how it is said here. */
export const complaintMessages = {
  en: {
    'A card names a bin that does not exist, or calls its own bin wrong.':
      'A card names a bin that does not exist, or calls its own bin wrong.',
    'A log scale starts above 0.': 'A log scale starts above 0.',
    'A picture comes from this site or as data.': 'A picture comes from this site or as data.',
    'An answer of one group has no order.': 'An answer of one group has no order.',
    'Each misplaced pair must name an item that belongs before the other.':
      'Each misplaced pair must name an item that belongs before the other.',
    'Each point must lie to the right of the one before.':
      'Each point must lie to the right of the one before.',
    'Far must lie beyond near.': 'Far must lie beyond near.',
    'Mark a region as right.': 'Mark a region as right.',
    'Mark at least one option as right.': 'Mark at least one option as right.',
    'Mark exactly one option as right.': 'Mark exactly one option as right.',
    'No answer is fully right.': 'No answer is fully right.',
    'No piece is right.': 'No piece is right.',
    'On a log scale near is a factor, 1 or more.': 'On a log scale near is a factor, 1 or more.',
    'On a log scale the answer is above 0, and near and far are factors of 1 or more.':
      'On a log scale the answer is above 0, and near and far are factors of 1 or more.',
    'One decision at least is worth the whole point.':
      'One decision at least is worth the whole point.',
    'Right words need feedback.': 'Right words need feedback.',
    'The answer must lie between the two ends of accept, the lower end first.':
      'The answer must lie between the two ends of accept, the lower end first.',
    'The answer must name every item exactly once.':
      'The answer must name every item exactly once.',
    'The axis must rise from min to max.': 'The axis must rise from min to max.',
    'The passage must hold each gap exactly once in every language, and no other.':
      'The passage must hold each gap exactly once in every language, and no other.',
    'The scale must rise from min to max.': 'The scale must rise from min to max.',
    'The true curve must run from one end of the x axis to the other.':
      'The true curve must run from one end of the x axis to the other.',
    'Two pairs or extras share an id.': 'Two pairs or extras share an id.',
    'Two parts share an id.': 'Two parts share an id.',
  },
  id: {
    'A card names a bin that does not exist, or calls its own bin wrong.':
      'Sebuah kartu menunjuk kelompok yang tidak ada, atau menyebut kelompoknya sendiri salah.',
    'A log scale starts above 0.': 'Skala log mulai di atas 0.',
    'A picture comes from this site or as data.': 'Gambar berasal dari situs ini atau berupa data.',
    'An answer of one group has no order.': 'Jawaban dengan satu kelompok tidak punya urutan.',
    'Each misplaced pair must name an item that belongs before the other.':
      'Tiap butir salah tempat harus menyebut butir yang seharusnya mendahului yang lain.',
    'Each point must lie to the right of the one before.':
      'Tiap titik harus berada di kanan titik sebelumnya.',
    'Far must lie beyond near.': 'Jarak tanpa nilai harus lebih jauh daripada jarak nilai penuh.',
    'Mark a region as right.': 'Tandai satu tempat sebagai benar.',
    'Mark at least one option as right.': 'Tandai setidaknya satu jawaban sebagai benar.',
    'Mark exactly one option as right.': 'Tandai tepat satu jawaban sebagai benar.',
    'No answer is fully right.': 'Belum ada jawaban yang sepenuhnya benar.',
    'No piece is right.': 'Belum ada potongan yang benar.',
    'On a log scale near is a factor, 1 or more.':
      'Pada skala log, jarak nilai penuh adalah faktor, 1 atau lebih.',
    'On a log scale the answer is above 0, and near and far are factors of 1 or more.':
      'Pada skala log, jawaban di atas 0, dan kedua jarak adalah faktor 1 atau lebih.',
    'One decision at least is worth the whole point.': 'Setidaknya satu keputusan bernilai penuh.',
    'Right words need feedback.': 'Kata yang benar perlu umpan balik.',
    'The answer must lie between the two ends of accept, the lower end first.':
      'Jawaban harus berada di antara kedua batas, batas bawah lebih dulu.',
    'The answer must name every item exactly once.':
      'Jawaban harus menyebut tiap butir tepat satu kali.',
    'The axis must rise from min to max.': 'Sumbu harus naik dari awal ke akhir.',
    'The passage must hold each gap exactly once in every language, and no other.':
      'Bacaan harus memuat tiap bagian kosong tepat satu kali dalam setiap bahasa, dan tidak ada yang lain.',
    'The scale must rise from min to max.': 'Skala harus naik dari awal ke akhir.',
    'The true curve must run from one end of the x axis to the other.':
      'Kurva yang benar harus membentang dari satu ujung sumbu mendatar ke ujung lainnya.',
    'Two pairs or extras share an id.': 'Dua pasangan atau tambahan punya nama yang sama.',
    'Two parts share an id.': 'Dua bagian punya nama yang sama.',
  },
} as const;

export function isComplaint(message: string): message is keyof (typeof complaintMessages)['en'] {
  return Object.hasOwn(complaintMessages.en, message);
}
