import type { Question } from '../../../quiz/question.ts';
import { right, t, wrong } from '../../question-parts.ts';
import { aslett, caulfield, wineburg } from './shared.ts';

export const medium: readonly Question[] = [
  {
    id: 'bank-b3-checkers',
    kind: 'single',
    prompt: t(
      'Ten fact-checkers and ten historians judged the same unknown page. The checkers…',
      'Sepuluh pemeriksa fakta dan sepuluh sejarawan menilai laman asing yang sama. Para pemeriksa…',
    ),
    options: [
      right(
        'left',
        t(
          'left it within seconds and opened tabs',
          'meninggalkannya dalam hitungan detik dan membuka tab',
        ),
        t(
          'Yes, and were right in a fraction of the time.',
          'Ya, dan benar dalam sebagian kecil waktunya.',
        ),
      ),
      wrong(
        'read',
        t('read it more carefully', 'membacanya lebih teliti'),
        t(
          'That is what the others did; logos and layout fooled them.',
          'Itu yang dilakukan yang lain; logo dan tata letak mengecoh mereka.',
        ),
        'looks-professional',
      ),
      wrong(
        'about',
        t('went to its About page', 'membuka laman Tentang Kami'),
        t(
          'A page rarely tells what is wrong with it.',
          'Sebuah laman jarang mengaku kekurangannya.',
        ),
        'about-page-tells',
      ),
    ],
    source: wineburg,
  },
  {
    id: 'bank-b3-search-trap',
    kind: 'multi',
    prompt: t(
      'Searching for a fresh false story made people believe it more. How do you search wisely?',
      'Mencari kisah keliru yang masih baru membuat orang lebih percaya. Bagaimana mencari dengan bijak?',
    ),
    options: [
      right(
        'source',
        t(
          'Search the source rather than the headline’s words',
          'Cari sumbernya, bukan kata-kata judulnya',
        ),
        t(
          'Yes: the headline’s words lead to its copies.',
          'Ya: kata judul menuntun ke salinannya.',
        ),
      ),
      right(
        'scan',
        t('Scan the results before opening one', 'Tinjau hasil dulu sebelum membuka'),
        t('Yes: who is there, who is missing?', 'Ya: siapa yang ada, siapa yang tidak?'),
      ),
      right(
        'wait',
        t('Allow “not enough evidence yet”', 'Izinkan diri berkata “belum cukup bukti”'),
        t(
          'Yes: fresh stories have few good results.',
          'Ya: kisah baru punya sedikit hasil yang baik.',
        ),
      ),
      wrong(
        'count',
        t('Count the hits', 'Hitung banyaknya hasil'),
        t('Ten copies are one source.', 'Sepuluh salinan adalah satu sumber.'),
        'hits-are-sources',
      ),
    ],
    source: aslett,
  },
  {
    id: 'bank-b3-sources-count',
    kind: 'number',
    prompt: t(
      'Five pages report it. Three copied the first one word for word; one quotes the agency itself. How many independent sources?',
      'Lima laman memberitakan. Tiga menyalin laman pertama kata demi kata; satu mengutip langsung lembaganya. Ada berapa sumber mandiri?',
    ),
    answer: 2,
    accept: [2, 2],
    feedback: t(
      'The first page with its copies is one, the page that asked the agency is another.',
      'Laman pertama dan salinannya satu, laman yang bertanya ke lembaga satu lagi.',
    ),
    offAnswers: [
      {
        exactly: 5,
        feedback: t(
          'Copies add nothing: they can only repeat the first.',
          'Salinan tidak menambah apa-apa: hanya mengulang yang pertama.',
        ),
        tag: 'hits-are-sources',
      },
    ],
    otherwise: t('How many of them found out by themselves?', 'Berapa yang mencari tahu sendiri?'),
    source: aslett,
  },
  {
    id: 'bank-b3-reverse-image',
    kind: 'single',
    prompt: t(
      'A reverse image search finds no earlier copy. So the picture is…',
      'Pencarian gambar balik tidak menemukan salinan lama. Jadi gambarnya…',
    ),
    options: [
      right(
        'open',
        t('not settled by this', 'belum terjawab dengan ini'),
        t(
          'Yes: only what is stored can be found.',
          'Ya: hanya yang tersimpan yang bisa ditemukan.',
        ),
      ),
      wrong(
        'new',
        t('new and genuine', 'baru dan asli'),
        t(
          'Finding none proves nothing: it may be cropped, or never stored.',
          'Tidak ditemukan bukan bukti: mungkin terpotong, atau tak pernah tersimpan.',
        ),
        'no-hit-is-proof',
      ),
      wrong(
        'fake',
        t('made by a machine', 'buatan mesin'),
        t('Possible, not shown.', 'Mungkin, belum terbukti.'),
      ),
    ],
    source: caulfield,
  },
];
