import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { answer, remark, t } from '../../question-parts.ts';
import { caulfield, wineburg } from './shared.ts';

const breakstone = sameText('Breakstone et al. 2021, Educational Researcher.');

export const easy: readonly Question[] = [
  {
    id: 'bank-b3-sift',
    kind: 'match',
    prompt: t('The four moves', 'Empat gerakan'),
    pairs: [
      {
        id: 'stop',
        left: t('Stop', 'Berhenti'),
        right: t('notice what it wants from you', 'sadari apa maunya darimu'),
        feedback: t('Before the thumb moves.', 'Sebelum jempol bergerak.'),
      },
      {
        id: 'investigate',
        left: t('Investigate', 'Telusuri'),
        right: t('look up who speaks', 'cari tahu siapa yang bicara'),
        feedback: t('In another tab, not on their page.', 'Di tab lain, bukan di laman mereka.'),
      },
      {
        id: 'find',
        left: t('Find', 'Cari'),
        right: t('see who else reports it', 'lihat siapa lagi yang memberitakan'),
        feedback: t('Independent sources, not copies.', 'Sumber yang mandiri, bukan salinan.'),
      },
      {
        id: 'trace',
        left: t('Trace', 'Lacak'),
        right: t(
          'follow a claim, quote or picture to where it began',
          'ikuti klaim, kutipan, atau gambar ke asalnya',
        ),
        feedback: t('Context often ends the question.', 'Konteks sering menjawabnya.'),
      },
    ],
    source: caulfield,
  },
  {
    id: 'bank-b3-org',
    kind: 'true-false',
    prompt: t('An address ending in .org is reliable.', 'Alamat berakhiran .org dapat dipercaya.'),
    answer: false,
    whenTrue: remark(
      t(
        'Anybody can buy one. 96% of pupils missed who paid for such a page.',
        'Siapa pun bisa membelinya. 96% siswa tak melihat siapa yang membiayai laman semacam itu.',
      ),
      'org-is-reliable',
    ),
    whenFalse: remark(
      t('Right: ask who runs it, elsewhere.', 'Betul: cari tahu pengelolanya, di tempat lain.'),
    ),
    source: breakstone,
  },
  {
    id: 'bank-b3-lateral',
    kind: 'short',
    prompt: t(
      'Leaving a page to read what others say about it is called … reading.',
      'Meninggalkan laman untuk membaca apa kata pihak lain tentangnya disebut membaca …',
    ),
    answers: [
      answer(
        t('lateral', 'lateral'),
        t('Yes: sideways, across tabs.', 'Ya: menyamping, antartab.'),
      ),
      answer(
        t('vertical', 'vertikal'),
        t(
          'That is staying on the page, from top to bottom.',
          'Itu bertahan di laman, dari atas ke bawah.',
        ),
        0,
      ),
    ],
    slips: 1,
    otherwise: t('Sideways rather than down.', 'Menyamping, bukan ke bawah.'),
    source: wineburg,
  },
];
