import type { Catalogue } from '../language/index.ts';

type Key =
  | 'yourEstimate'
  | 'linear'
  | 'log'
  | 'empty'
  | 'noNumber'
  | 'theAnswer'
  | 'exact'
  | 'tooHigh'
  | 'tooLow'
  | 'timesTooHigh'
  | 'timesTooLow'
  | 'zones'
  | 'yours'
  | 'answer';

export const messages: Catalogue<Key> = {
  en: {
    yourEstimate: 'Your estimate',
    linear: 'The nearer, the more it earns.',
    log: 'The nearer, the more it earns: twice too much is as near as half.',
    empty: 'Type an estimate first. A rough one will do.',
    noNumber: 'That is not a number yet. Use digits, such as 12 or 0.5.',
    theAnswer: 'The answer is {answer}.',
    exact: 'You said {estimate}, and that is it.',
    tooHigh: 'You said {estimate}: {distance} above {answer}.',
    tooLow: 'You said {estimate}: {distance} below {answer}.',
    timesTooHigh: 'You said {estimate}: {factor} times {answer}.',
    timesTooLow: 'You said {estimate}: {answer} is {factor} times that.',
    zones: 'Within the dark band it earns the whole point, beyond the pale one nothing.',
    yours: 'yours',
    answer: 'answer',
  },
  id: {
    yourEstimate: 'Perkiraanmu',
    linear: 'Makin dekat, makin tinggi nilainya.',
    log: 'Makin dekat, makin tinggi nilainya: dua kali terlalu besar sama dekatnya dengan separuhnya.',
    empty: 'Ketik perkiraanmu dulu. Kasar pun boleh.',
    noNumber: 'Itu belum berupa angka. Pakai angka, misalnya 12 atau 0,5.',
    theAnswer: 'Jawabannya {answer}.',
    exact: 'Kamu menyebut {estimate}, dan memang itu.',
    tooHigh: 'Kamu menyebut {estimate}: {distance} di atas {answer}.',
    tooLow: 'Kamu menyebut {estimate}: {distance} di bawah {answer}.',
    timesTooHigh: 'Kamu menyebut {estimate}: {factor} kali {answer}.',
    timesTooLow: 'Kamu menyebut {estimate}: {answer} itu {factor} kalinya.',
    zones: 'Di dalam pita gelap nilainya penuh, di luar pita pucat nol.',
    yours: 'kamu',
    answer: 'jawaban',
  },
};
