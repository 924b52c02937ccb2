export const messages = {
  en: {
    waiting: 'Lock your guess first. The weighing comes after that.',
    weigh: 'Weigh the votes',
    notWeighed: 'One person, one vote: everybody is drawn the same size.',
    weighed:
      'If everybody keeps averaging with their friends, {name} counts as {most, number, ::.00} of {people, number} votes. The lightest voice counts as {fewest, number, ::.00}.',
    yours: 'These are the ties that you drew.',
    groups:
      'These ties leave {groups, number} groups that never hear of each other. Each agrees on its own, so each shares out its own votes.',
    none: 'nobody',
    votes: '{votes, number, ::.00}',
    guess: 'your guess {guess, number}',
    result: '{name} {votes, number, ::.00}',
    axis: 'effective votes of {name}, from 0 to {people, number}',
    asList: 'As a list',
    closeList: 'Close the list',
    columnName: 'Name',
    columnTies: 'Friends',
    columnVotes: 'Effective votes',
    listTitle: 'What each voice weighs',
    picture:
      '{people, number} people and {ties, plural, one {# tie} other {# ties}}. {name} has the most: {most, number}.',
  },
  id: {
    waiting: 'Kunci tebakanmu dulu. Setelah itu suaranya ditimbang.',
    weigh: 'Timbang suaranya',
    notWeighed: 'Satu orang, satu suara: semua digambar sama besar.',
    weighed:
      'Kalau semua orang terus mengambil rata-rata pendapat temannya, {name} terhitung {most, number, ::.00} dari {people, number} suara. Suara yang paling ringan terhitung {fewest, number, ::.00}.',
    yours: 'Ini ikatan yang kamu tarik sendiri.',
    groups:
      'Ikatan ini menyisakan {groups, number} kelompok yang tidak pernah saling mendengar. Masing-masing sepakat sendiri, jadi suaranya dibagi per kelompok.',
    none: 'tidak ada',
    votes: '{votes, number, ::.00}',
    guess: 'tebakanmu {guess, number}',
    result: '{name} {votes, number, ::.00}',
    axis: 'bobot suara {name}, dari 0 sampai {people, number}',
    asList: 'Sebagai daftar',
    closeList: 'Tutup daftar',
    columnName: 'Nama',
    columnTies: 'Teman',
    columnVotes: 'Bobot suara',
    listTitle: 'Berat setiap suara',
    picture:
      '{people, number} orang dan {ties, plural, other {# ikatan}}. {name} punya paling banyak: {most, number}.',
  },
} as const;
