import type { Catalogue } from '../language/index.ts';
import type { LookState } from '../state-mark/index.ts';

export const messages = {
  en: {
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    back: 'Back to start',
    step: 'One step',
    scrub: 'Step',
    stepOf: 'step {step, number} of {steps, number}',
    stepOfWords: 'Step {step, number} of {steps, number}.',
    speed: 'Speed',
    seed: 'Seed',
    newSeed: 'New seed',
    chart: 'People over time',
    axis: 'step {step, number}',
    feeds:
      '{reach, plural, =0 {No feed has shown it yet.} one {# feed showed it.} other {# feeds showed it.}} {sharers, plural, =0 {Nobody passed it on.} one {# person passed it on.} other {# people passed it on.}}',
    since: 'Since the last step: {list}.',
    nothingSince: 'Since the last step: nothing.',
    newFeeds: '{count, plural, one {# more feed} other {# more feeds}}',
    newSharers: '{count, plural, one {# person passed it on} other {# people passed it on}}',
    newly: '{people} now',
    heardFrom: 'heard from {name}',
    started: 'The post is out.',
    firstShare: 'The first person passed it on.',
    part: '{percent, number}% of the network saw it.',
    over: 'The end. {summary}',
    ruleNobody: 'The first seed from 1 up where nobody passes it on.',
    failed: 'This run could not be made: {reason}',
    running: 'Running',
  },
  id: {
    play: 'Putar',
    pause: 'Jeda',
    again: 'Putar lagi',
    back: 'Kembali ke awal',
    step: 'Satu langkah',
    scrub: 'Langkah',
    stepOf: 'langkah {step, number} dari {steps, number}',
    stepOfWords: 'Langkah {step, number} dari {steps, number}.',
    speed: 'Kecepatan',
    seed: 'Benih',
    newSeed: 'Benih baru',
    chart: 'Jumlah orang dari waktu ke waktu',
    axis: 'langkah {step, number}',
    feeds:
      '{reach, plural, =0 {Belum ada linimasa yang menampilkannya.} other {Muncul di # linimasa.}} {sharers, plural, =0 {Tidak ada yang membagikannya.} other {Dibagikan oleh # orang.}}',
    since: 'Sejak langkah sebelumnya: {list}.',
    nothingSince: 'Sejak langkah sebelumnya: tidak ada perubahan.',
    newFeeds: '{count, plural, other {# linimasa lagi}}',
    newSharers: '{count, plural, other {# orang membagikannya}}',
    newly: 'kini {people}',
    heardFrom: 'dengar dari {name}',
    started: 'Kiriman sudah keluar.',
    firstShare: 'Orang pertama membagikannya.',
    part: '{percent, number}% jaringan sudah melihatnya.',
    over: 'Selesai. {summary}',
    ruleNobody: 'Benih pertama mulai dari 1 yang tidak dibagikan siapa pun.',
    failed: 'Percobaan ini tidak dapat dibuat: {reason}',
    running: 'Menjalankan',
  },
} as const;

/** The states as a chart says them of many people: "98 not heard". */
export const chartWords: Catalogue<LookState> = {
  en: {
    unaware: 'not heard',
    aware: 'saw it',
    sharing: 'passed it on',
    acting: 'take part',
    believer: 'believe',
    checker: 'check',
    immune: 'stopped',
  },
  id: {
    unaware: 'belum dengar',
    aware: 'melihat',
    sharing: 'membagikan',
    acting: 'ikut',
    believer: 'percaya',
    checker: 'cek fakta',
    immune: 'berhenti',
  },
};

/** The same in a sentence: "98 have not heard". */
export const sentenceWords: Catalogue<LookState> = {
  en: {
    unaware: '{count, plural, one {has} other {have}} not heard',
    aware: '{count, plural, one {has} other {have}} heard',
    sharing: '{count, plural, one {passes} other {pass}} it on',
    acting: '{count, plural, one {takes} other {take}} part',
    believer: '{count, plural, one {believes} other {believe}} it',
    checker: '{count, plural, one {holds} other {hold}} the fact-check',
    immune: 'no longer {count, plural, one {passes} other {pass}} it on',
  },
  id: {
    unaware: 'belum dengar',
    aware: 'sudah dengar',
    sharing: 'membagikan',
    acting: 'ikut bertindak',
    believer: 'percaya',
    checker: 'memegang cek fakta',
    immune: 'tidak meneruskan lagi',
  },
};
