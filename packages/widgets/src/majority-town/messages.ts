export const messages = {
  en: {
    where: 'Who wears the badges',
    random: 'Scattered by chance',
    hubs: 'On the best-connected',
    waiting: 'Lock your two guesses first. Then the town shows itself.',
    failed: 'This town could not be made: {reason}',
    loading: 'The town is being made.',
    see: 'see a majority',
    wearers: '{holders, number} wear a badge',
    of: 'of {people, number}',
    guess: 'your guess: {percent, number}%',
    share: '{percent, number}%',
    later: 'not looked at yet',
    compare: 'People who see a majority of badges',
    weigh: 'Size by effective votes',
    summary:
      '{percent, number}% wear a badge, {placing, select, hubs {placed on the best-connected} other {scattered by chance}}. {sees, number} of {people, number} people see a majority.',
    before:
      '{placing, select, hubs {Scattered by chance} other {On the best-connected}} it was {sees, number}.',
    feeds: 'The truth is {percent, number}%. In people’s feeds the mean share is {feed, number}%.',
    votes:
      'The best-connected person has {ties, number} ties and counts as {votes, number, ::.#} people. All {people, number} weigh like {voices, number} equal voices.',
    holder: 'wears a badge',
    other: 'wears no badge',
    friends:
      '{badges, number} of {ties, plural, one {# friend} other {# friends}} with a badge{sees, select, yes {, sees a majority} other {}}',
  },
  id: {
    where: 'Siapa yang berlencana',
    random: 'Tersebar acak',
    hubs: 'Pada yang temannya terbanyak',
    waiting: 'Kunci dulu kedua tebakanmu. Setelah itu kotanya muncul.',
    failed: 'Kota ini tidak dapat dibuat: {reason}',
    loading: 'Kotanya sedang dibuat.',
    see: 'melihat mayoritas',
    wearers: '{holders, number} orang berlencana',
    of: 'dari {people, number}',
    guess: 'tebakanmu: {percent, number}%',
    share: '{percent, number}%',
    later: 'belum dilihat',
    compare: 'Orang yang melihat kebanyakan temannya berlencana',
    weigh: 'Ukuran menurut bobot suara',
    summary:
      '{percent, number}% berlencana, {placing, select, hubs {pada orang yang temannya terbanyak} other {tersebar acak}}. {sees, number} dari {people, number} orang melihat mayoritas.',
    before:
      '{placing, select, hubs {Saat tersebar acak} other {Pada orang yang temannya terbanyak}}: {sees, number}.',
    feeds:
      'Kenyataannya {percent, number}%. Di linimasa orang-orang, rata-ratanya {feed, number}%.',
    votes:
      'Orang dengan teman terbanyak punya {ties, number} ikatan dan berbobot seperti {votes, number, ::.#} orang. Seluruh {people, number} orang berbobot seperti {voices, number} suara yang setara.',
    holder: 'berlencana',
    other: 'tanpa lencana',
    friends:
      '{badges, number} dari {ties, plural, other {# teman}} berlencana{sees, select, yes {, melihat mayoritas} other {}}',
  },
} as const;
