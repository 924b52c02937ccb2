/** The counting argument, in words that hold for any number of people and holders. */
export const proofMessages = {
  en: {
    title: 'Why not all {people, number}?',
    needsLabel: '{needed, number} ties across needed',
    bearsLabel: '{borne, number} ties across possible',
    needs:
      'Each of the {needed, number} without a badge needs at least one tie to a badge holder. That makes {needed, number} ties that cross.',
    bears:
      'A badge holder has at most {perHolder, plural, =1 {two} other {# + 1}} badge friends. To see mostly badges, they can bear at most {perHolder, plural, one {# tie} other {# ties}} that {perHolder, plural, one {crosses} other {cross}}. All {holders, number} together: {borne, number}.',
    sum: '{needed, number} are needed and only {borne, number} can be borne. So somebody always sees it right, however you draw.',
    step: 'One step',
  },
  id: {
    title: 'Mengapa tidak bisa semua {people, number} orang?',
    needsLabel: 'perlu {needed, number} ikatan menyeberang',
    bearsLabel: 'hanya sanggup {borne, number} ikatan menyeberang',
    needs:
      'Masing-masing dari {needed, number} orang tanpa lencana perlu paling sedikit satu ikatan ke orang berlencana. Jadi ada {needed, number} ikatan yang menyeberang.',
    bears:
      'Seorang berlencana punya paling banyak {perHolder, plural, =1 {dua} other {# + 1}} teman berlencana. Agar ia melihat kebanyakan berlencana, ia hanya sanggup {perHolder, number} ikatan menyeberang. Semua {holders, number} orang bersama: {borne, number}.',
    sum: 'Yang diperlukan {needed, number}, yang sanggup ditanggung hanya {borne, number}. Jadi selalu ada yang melihat dengan benar, bagaimanapun kamu menggambarnya.',
    step: 'Satu langkah',
  },
} as const;
