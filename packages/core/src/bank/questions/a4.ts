import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const rajkumar = sameText('Rajkumar et al. 2022, doi:10.1126/science.abl4476.');
const centolaMacy = sameText('Centola & Macy 2007, doi:10.1086/521848.');
const centola2010 = sameText('Centola 2010, doi:10.1126/science.1185231.');
const eckles = sameText('Eckles, Mossel, Rahimian & Sen 2024, doi:10.1038/s41562-024-01865-0.');
const gonzalez = sameText('González-Bailón et al. 2011, doi:10.1038/srep00197.');

export const a4: readonly BankQuestion[] = bankOf('a4', {
  easy: [
    {
      id: 'bank-a4-weak-useless',
      kind: 'true-false',
      prompt: t('Weak ties are useless.', 'Ikatan lemah tidak berguna.'),
      answer: false,
      whenTrue: remark(
        t(
          'Among 20 million people, moderately weak ties helped job moves most: they carry news that friends don’t have.',
          'Pada 20 juta orang, ikatan agak lemah paling membantu pindah kerja: membawa kabar yang tak dimiliki teman dekat.',
        ),
        'weak-ties-useless',
      ),
      whenFalse: remark(
        t(
          'Right. Whether they help depends on the act.',
          'Betul. Manfaatnya bergantung pada tindakannya.',
        ),
      ),
      source: rajkumar,
    },
    {
      id: 'bank-a4-which-spread',
      kind: 'sort',
      prompt: t(
        'Is one contact enough, or are several needed?',
        'Cukup satu kontak, atau perlu beberapa?',
      ),
      bins: [
        { id: 'one', text: t('one is enough', 'cukup satu') },
        { id: 'several', text: t('several are needed', 'perlu beberapa') },
      ],
      cards: [
        {
          id: 'link',
          text: t('open a funny link', 'membuka tautan lucu'),
          bin: 'one',
          feedback: t('Cheap and safe: simple contagion.', 'Murah dan aman: penularan sederhana.'),
        },
        {
          id: 'job',
          text: t('hear of a vacancy', 'mendengar lowongan'),
          bin: 'one',
          feedback: t('News needs one messenger.', 'Kabar cukup satu pembawa.'),
        },
        {
          id: 'hearing',
          text: t('speak by name at a hearing', 'bicara dengan nama di dengar pendapat'),
          bin: 'several',
          feedback: t(
            'Risky: people look for company first.',
            'Berisiko: orang mencari teman dulu.',
          ),
        },
        {
          id: 'app',
          text: t(
            'move the family to a new chat app',
            'memindahkan keluarga ke aplikasi obrolan baru',
          ),
          bin: 'several',
          feedback: t(
            'Worth nothing alone: complex contagion.',
            'Sendirian tak ada gunanya: penularan kompleks.',
          ),
        },
      ],
      source: centolaMacy,
    },
    {
      id: 'bank-a4-five-messages',
      kind: 'single',
      prompt: t(
        'One friend sends you five messages about the march. How many sources is that?',
        'Seorang teman mengirim lima pesan soal pawai. Ada berapa sumber?',
      ),
      options: [
        right(
          'one',
          t('One', 'Satu'),
          t('Yes: one person, five times.', 'Ya: satu orang, lima kali.'),
        ),
        wrong(
          'five',
          t('Five', 'Lima'),
          t(
            'Five messages, one source. Company means different people.',
            'Lima pesan, satu sumber. Kebersamaan berarti orang yang berbeda.',
          ),
          'messages-are-sources',
        ),
      ],
      source: centolaMacy,
    },
  ],
  medium: [
    {
      id: 'bank-a4-experiment',
      kind: 'single',
      prompt: t(
        'Six pairs of online communities, same size: clustered or random ties. A health forum spread further in…',
        'Enam pasang komunitas daring sama besar: ikatan bergerombol atau acak. Forum kesehatan menyebar lebih jauh di…',
      ),
      options: [
        right(
          'clustered',
          t('the clustered ones, and faster', 'yang bergerombol, dan lebih cepat'),
          t(
            'Yes: 54% against 38%. Repeated reminders from different neighbours did it.',
            'Ya: 54% lawan 38%. Karena dorongan berulang dari tetangga yang berbeda.',
          ),
        ),
        wrong(
          'random',
          t('the random ones: shorter paths', 'yang acak: jalurnya lebih pendek'),
          t(
            'True for news. Joining wanted reinforcement.',
            'Benar untuk kabar. Untuk bergabung perlu penguatan.',
          ),
          'weak-ties-always-best',
        ),
        wrong(
          'same',
          t('both alike', 'sama saja'),
          t('54% against 38% is no tie.', '54% lawan 38% itu tidak seri.'),
        ),
      ],
      source: centola2010,
    },
    {
      id: 'bank-a4-strength-length',
      kind: 'match',
      prompt: t('Two things that are often mixed up', 'Dua hal yang sering tertukar'),
      pairs: [
        {
          id: 'strong',
          left: t('strong tie', 'ikatan kuat'),
          right: t('a close relation', 'hubungan yang dekat'),
          feedback: t('Strength is about the two people.', 'Kuat itu soal dua orangnya.'),
        },
        {
          id: 'long',
          left: t('long tie', 'ikatan panjang'),
          right: t('a bridge between distant parts', 'jembatan antarbagian yang jauh'),
          feedback: t('Length is about the network.', 'Panjang itu soal jaringannya.'),
        },
        {
          id: 'wide',
          left: t('wide bridge', 'jembatan lebar'),
          right: t('several ties side by side', 'beberapa ikatan berdampingan'),
          feedback: t(
            'Width lets risky acts cross.',
            'Lebar membuat tindakan berisiko bisa menyeberang.',
          ),
        },
      ],
      source: centolaMacy,
    },
    {
      id: 'bank-a4-threshold',
      kind: 'number',
      prompt: t(
        'Ring of people, each tied to 2 left and 2 right. Everyone joins once 2 of their ties have. How many neighbours must start, side by side, so that all join?',
        'Cincin orang, masing-masing terikat 2 ke kiri dan 2 ke kanan. Tiap orang ikut bila 2 ikatannya ikut. Berapa tetangga berdampingan yang harus mulai agar semua ikut?',
      ),
      answer: 2,
      accept: [2, 2],
      feedback: t(
        'The next person is tied to both starters; then the wave goes on.',
        'Orang berikutnya terikat ke kedua pemula; lalu gelombang berlanjut.',
      ),
      offAnswers: [
        {
          exactly: 1,
          feedback: t(
            'One starter is one source; everybody waits for a second.',
            'Satu pemula hanya satu sumber; semua menunggu yang kedua.',
          ),
          tag: 'messages-are-sources',
        },
        { exactly: 4, feedback: t('Enough, but fewer do.', 'Cukup, tetapi bisa lebih sedikit.') },
      ],
      otherwise: t(
        'Who sits next to two people that have joined?',
        'Siapa yang duduk di sebelah dua orang yang sudah ikut?',
      ),
      source: centolaMacy,
    },
    {
      id: 'bank-a4-dispute',
      kind: 'multi',
      prompt: t(
        'Which of these does the research on long ties support?',
        'Mana yang didukung penelitian tentang ikatan panjang?',
      ),
      options: [
        right(
          'news',
          t('They speed up news', 'Mempercepat kabar'),
          t('Yes, in all models and data.', 'Ya, di semua model dan data.'),
        ),
        right(
          'hurt',
          t(
            'They can hurt where nobody ever goes first alone',
            'Bisa merugikan bila tak ada yang mulai sendirian',
          ),
          t('Yes: Centola & Macy.', 'Ya: Centola & Macy.'),
        ),
        right(
          'again',
          t(
            'With a few lone starters, they speed up risky acts again',
            'Bila ada sedikit pemula sendirian, mereka mempercepat lagi tindakan berisiko',
          ),
          t(
            'Yes: Eckles and others. It depends on whether lone adopters occur.',
            'Ya: Eckles dkk. Bergantung ada tidaknya pemula sendirian.',
          ),
        ),
        wrong(
          'always',
          t('They are always best', 'Selalu yang terbaik'),
          t('The other two answers say when not.', 'Dua jawaban lain mengatakan kapan tidak.'),
          'weak-ties-always-best',
        ),
      ],
      source: eckles,
    },
  ],
  hard: [
    {
      id: 'bank-a4-protest-roles',
      kind: 'single',
      prompt: t(
        'Recruitment to a protest in 2011 on one platform: who started, who spread?',
        'Perekrutan protes 2011 di satu platform: siapa memulai, siapa menyebarkan?',
      ),
      options: [
        right(
          'mixed',
          t(
            'Starters sat anywhere; the big spreaders were central',
            'Pemula ada di mana saja; penyebar besar ada di pusat',
          ),
          t(
            'Yes: starting and spreading are two roles.',
            'Ya: memulai dan menyebarkan itu dua peran.',
          ),
        ),
        wrong(
          'central',
          t('Starters and spreaders were all central', 'Pemula dan penyebar semuanya di pusat'),
          t('Early participants had no typical position.', 'Peserta awal tidak punya posisi khas.'),
          'followers-equal-influence',
        ),
        wrong(
          'edge',
          t('All came from the edge', 'Semua dari pinggiran'),
          t('Spreaders were central.', 'Penyebarnya ada di pusat.'),
        ),
      ],
      source: gonzalez,
    },
    {
      id: 'bank-a4-lone-adopters',
      kind: 'cloze',
      prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
      passage: t(
        'Whether long ties help a risky act depends on whether {{who}} ever occur.',
        'Apakah ikatan panjang membantu tindakan berisiko bergantung pada ada tidaknya {{who}}.',
      ),
      gaps: [
        {
          id: 'who',
          options: [
            right(
              'lone',
              t('people who go first alone', 'orang yang mulai sendirian'),
              t(
                'Yes: a few of them carry the act across a single tie.',
                'Ya: sedikit saja dari mereka membawanya lewat satu ikatan.',
              ),
            ),
            wrong(
              'famous',
              t('famous people', 'orang terkenal'),
              t(
                'Fame is not the point; going first is.',
                'Bukan soal tenar, melainkan berani mulai.',
              ),
            ),
            wrong(
              'bots',
              t('bots', 'bot'),
              t(
                'Nobody joins a risky act because of a bot’s example.',
                'Tak ada yang ikut tindakan berisiko karena contoh bot.',
              ),
              'bots-did-it',
            ),
          ],
        },
      ],
      source: eckles,
    },
    {
      id: 'bank-a4-explain-rewire',
      kind: 'explain',
      prompt: t(
        'You rewire a neighbourhood network so that news travels faster. Why may fewer people dare to sign a petition by name?',
        'Kamu merangkai ulang jaringan lingkungan agar kabar lebih cepat. Mengapa yang berani menandatangani petisi bernama bisa berkurang?',
      ),
      model: t(
        'Signing by name needs several known people who sign. Rewiring swaps such overlapping ties for single long ones, so each person sees at most one signer.',
        'Menandatangani dengan nama butuh beberapa kenalan yang juga menandatangani. Perangkaian ulang mengganti ikatan yang saling tumpang dengan satu ikatan panjang, sehingga tiap orang melihat paling banyak satu penanda tangan.',
      ),
      source: centolaMacy,
    },
  ],
});
