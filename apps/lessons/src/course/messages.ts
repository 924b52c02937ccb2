export const messages = {
  en: {
    headline: 'How one voice becomes a swell',
    promise:
      'And how to tell when it carries something false. Thirteen short lessons you play with your hands.',
    start: 'Start: {lesson}',
    startDetail: 'About {minutes, number} minutes',
    carryOn: 'Carry on: {lesson}',
    carryOnDetail:
      'Step {step} of {total}, about {minutes, plural, one {# minute} other {# minutes}} left',
    again: 'Once more: {lesson}',
    recallBack:
      '{count, plural, one {One question is back.} =2 {Two questions are back.} other {# questions are back.}}',
    recallWhy: 'You met them a while ago. Answering from memory makes them stick.',
    recallNow: 'Recall now',
    minutes: '{minutes, number} min',
    done: 'done',
    step: 'step {step} of {total}',
    coming: 'coming',
    teachers: 'For teachers',
    workshop: 'Question workshop',
    studio: 'Figure studio',
    notesOn: 'Notes and worksheet: {lesson}',
    answersHere:
      'No account, no tracking. Your answers stay on this device; a receipt is a copy to keep or hand in.',
  },
  id: {
    headline: 'Bagaimana satu suara menjadi gelombang',
    promise:
      'Dan bagaimana tahu saat yang dibawanya keliru. Tiga belas pelajaran pendek yang kamu mainkan dengan tanganmu.',
    start: 'Mulai: {lesson}',
    startDetail: 'Sekitar {minutes, number} menit',
    carryOn: 'Lanjutkan: {lesson}',
    carryOnDetail: 'Langkah {step} dari {total}, kira-kira {minutes, number} menit lagi',
    again: 'Sekali lagi: {lesson}',
    recallBack:
      '{count, plural, =1 {Satu pertanyaan kembali.} =2 {Dua pertanyaan kembali.} other {# pertanyaan kembali.}}',
    recallWhy: 'Kamu pernah bertemu dengannya. Menjawab dari ingatan membuatnya melekat.',
    recallNow: 'Ingat lagi sekarang',
    minutes: '{minutes, number} mnt',
    done: 'selesai',
    step: 'langkah {step} dari {total}',
    coming: 'menyusul',
    teachers: 'Untuk guru',
    workshop: 'Bengkel soal',
    studio: 'Studio gambar',
    notesOn: 'Catatan dan lembar kerja: {lesson}',
    answersHere:
      'Tanpa akun, tanpa pelacakan. Jawabanmu tetap di perangkat ini; tanda terima adalah salinan untuk disimpan atau dikumpulkan.',
  },
} as const;
