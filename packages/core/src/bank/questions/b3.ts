import { type BankQuestion, answer, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const caulfield = sameText('Caulfield 2019, SIFT (The Four Moves).');
const wineburg = sameText('Wineburg & McGrew 2019, Teachers College Record.');
const breakstone = sameText('Breakstone et al. 2021, Educational Researcher.');
const aslett = sameText('Aslett et al. 2024, doi:10.1038/s41586-023-06883-y.');
const guess2020 = sameText('Guess et al. 2020, doi:10.1073/pnas.1920498117.');

export const b3: readonly BankQuestion[] = bankOf('b3', {
  easy: [
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
      prompt: t(
        'An address ending in .org is reliable.',
        'Alamat berakhiran .org dapat dipercaya.',
      ),
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
  ],
  medium: [
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
      otherwise: t(
        'How many of them found out by themselves?',
        'Berapa yang mencari tahu sendiri?',
      ),
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
  ],
  hard: [
    {
      id: 'bank-b3-tips',
      kind: 'order',
      prompt: t(
        'Ten tips against false news: where did telling apart improve most? Most first.',
        'Sepuluh kiat melawan berita keliru: di mana daya pilah paling meningkat? Terbesar dulu.',
      ),
      items: [
        { id: 'us', text: t('United States', 'Amerika Serikat') },
        {
          id: 'online',
          text: t('educated online sample in India', 'sampel daring berpendidikan di India'),
        },
        { id: 'rural', text: t('rural north India', 'pedesaan India utara') },
      ],
      answer: [['us'], ['online'], ['rural']],
      feedback: t(
        '+26.5%, +17.5%, nothing: the same tips, other places.',
        '+26,5%, +17,5%, nihil: kiat sama, tempat berbeda.',
      ),
      misplaced: [
        {
          item: 'us',
          after: 'rural',
          ...remark(t('In the villages nothing changed.', 'Di desa tidak ada perubahan.')),
        },
      ],
      otherwise: t(
        'The effect fell with distance from where it was made.',
        'Efeknya menurun semakin jauh dari tempat asalnya.',
      ),
      source: guess2020,
    },
    {
      id: 'bank-b3-unsure',
      kind: 'true-false',
      prompt: t(
        'If I can’t confirm it, it is false.',
        'Kalau tak bisa kupastikan, berarti keliru.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'It is unsettled. Doubting everything is not seeing better.',
          'Itu belum terjawab. Meragukan semua bukan berarti lebih jeli.',
        ),
        'unsure-is-false',
      ),
      whenFalse: remark(
        t(
          'Right: “not enough evidence yet” is an answer of its own.',
          'Betul: “belum cukup bukti” adalah jawaban tersendiri.',
        ),
      ),
      source: aslett,
    },
    {
      id: 'bank-b3-highlight-check',
      kind: 'highlight',
      prompt: t(
        'Mark what you could check with one look elsewhere.',
        'Tandai yang bisa dicek dengan sekali lihat di tempat lain.',
      ),
      pieces: [
        {
          id: 'shout',
          text: t('Unbelievable!', 'Tak masuk akal!'),
          ...remark(t('A feeling; nothing to check.', 'Perasaan; tak ada yang dicek.')),
        },
        {
          id: 'place',
          text: t(
            'The pump on Jalan Kenari stops tonight at ten,',
            'Pompa Jalan Kenari berhenti malam ini pukul sepuluh,',
          ),
          right: true,
          ...remark(
            t(
              'A place and an hour: the utility’s page says.',
              'Tempat dan jam: ada di laman pengelola.',
            ),
          ),
        },
        {
          id: 'agency',
          text: t('says Balai Air Lentera.', 'kata Balai Air Lentera.'),
          right: true,
          ...remark(
            t('A named source with a page of its own.', 'Sumber bernama dengan laman sendiri.'),
          ),
        },
        {
          id: 'friend',
          text: t('A friend of a friend confirms it.', 'Temannya teman sudah memastikan.'),
          ...remark(
            t('Nobody whom you can ask.', 'Tidak ada yang bisa kamu tanyai.'),
            'insider-is-proof',
          ),
        },
      ],
      source: caulfield,
    },
  ],
});
