import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { degrees, leder, videos } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-b4-name-tricks',
    kind: 'match',
    prompt: t('Name the trick', 'Sebut triknya'),
    pairs: [
      {
        id: 'impersonation',
        left: t('an account that looks like the town’s own', 'akun yang mirip akun resmi kota'),
        right: t('impersonation', 'penyaruan'),
        feedback: t('Look up the real account.', 'Cari akun aslinya.'),
      },
      {
        id: 'discredit',
        left: t('“What do they know, they are paid!”', '“Tahu apa mereka, mereka dibayar!”'),
        right: t('discrediting', 'pendiskreditan'),
        feedback: t('Attacks who speaks, not what is said.', 'Menyerang orangnya, bukan isinya.'),
      },
      {
        id: 'polarisation',
        left: t('“You are with us or against us.”', '“Kamu bersama kami atau lawan kami.”'),
        right: t('polarisation', 'polarisasi'),
        feedback: t('Makes two camps of many views.', 'Membuat dua kubu dari banyak pandangan.'),
      },
      {
        id: 'conspiracy',
        left: t('“They all know and keep silent.”', '“Semua tahu dan semua bungkam.”'),
        right: t('conspiracy story', 'cerita konspirasi'),
        feedback: t(
          'A story that no evidence can end.',
          'Cerita yang tak bisa diakhiri bukti apa pun.',
        ),
      },
    ],
    extras: [{ id: 'satire', text: t('satire', 'satire') }],
    source: degrees,
  },
  {
    id: 'bank-b4-emotion-fake',
    kind: 'true-false',
    prompt: t('A post that moves me is fake.', 'Unggahan yang menggugah perasaan pasti keliru.'),
    answer: false,
    whenTrue: remark(
      t(
        'True things move us too. A technique is not a falsehood.',
        'Hal yang benar pun menggugah. Trik bukan berarti keliru.',
      ),
      'emotion-is-fake',
    ),
    whenFalse: remark(
      t(
        'Right: let the feeling be a reason to look, not a verdict.',
        'Betul: jadikan perasaan alasan untuk mengecek, bukan putusan.',
      ),
    ),
    source: leder,
  },
  {
    id: 'bank-b4-dichotomy',
    kind: 'single',
    prompt: t(
      '“Either we close the market, or the town drowns in rubbish.” Which trick?',
      '“Pasar ditutup, atau kota tenggelam dalam sampah.” Trik apa?',
    ),
    options: [
      right(
        'dichotomy',
        t('false dichotomy', 'dikotomi palsu'),
        t('Yes: two choices where there are many.', 'Ya: dua pilihan padahal ada banyak.'),
      ),
      wrong(
        'expert',
        t('fake expert', 'pakar palsu'),
        t('Nobody claims to know a subject here.', 'Tidak ada yang mengaku pakar di sini.'),
      ),
      wrong(
        'context',
        t('false context', 'konteks keliru'),
        t(
          'Nothing true is moved to a wrong place here.',
          'Tidak ada hal benar yang dipindah ke tempat keliru.',
        ),
      ),
    ],
    source: videos,
  },
];
