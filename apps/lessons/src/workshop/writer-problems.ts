/** What writers of files say, as a pattern, and the same in Indonesian. */
export const writerProblems: readonly (readonly [RegExp, string])[] = [
  [
    /^Written as a single choice, without confidence and trail\.$/,
    'Ditulis sebagai pilihan tunggal, tanpa keyakinan dan jejak sumber.',
  ],
  [
    /^Written as a single choice, without the trail\.$/,
    'Ditulis sebagai pilihan tunggal, tanpa jejak sumber.',
  ],
  [
    /^Written as a number, without part marks for near misses\.$/,
    'Ditulis sebagai angka, tanpa nilai sebagian untuk yang hampir kena.',
  ],
  [
    /^GIFT has no hints; they are left out\.$/,
    'GIFT tidak punya petunjuk; petunjuknya tidak ikut.',
  ],
  [
    /^GIFT has no units; say it in the question\.$/,
    'GIFT tidak punya satuan; sebutkan dalam pertanyaannya.',
  ],
  [
    /^GIFT does not say how exactly words must be typed; that is left out\.$/,
    'GIFT tidak menyebut seberapa tepat kata harus diketik; itu tidak ikut.',
  ],
  [
    /^(GIFT|Moodle) has no feedback for pairs; it is left out\.$/,
    '$1 tidak punya umpan balik untuk pasangan; itu tidak ikut.',
  ],
  [
    /^(GIFT|Moodle) has no feedback for cards; it is left out\.$/,
    '$1 tidak punya umpan balik untuk kartu; itu tidak ikut.',
  ],
  [
    /^(GIFT|Moodle) knows one place for a card; the others are left out\.$/,
    '$1 hanya mengenal satu tempat untuk satu kartu; yang lain tidak ikut.',
  ],
  [/^GIFT has no rubric; it is left out\.$/, 'GIFT tidak punya rubrik; itu tidak ikut.'],
  [
    /^GIFT has no question of the kind (.+); try Moodle XML or QTI\.$/,
    'GIFT tidak punya pertanyaan jenis $1; coba Moodle XML atau QTI.',
  ],
  [
    /^GIFT cannot hold -> in a pair; write an arrow or the word\.$/,
    'GIFT tidak bisa memuat -> dalam pasangan; tulis panah lain atau katanya.',
  ],
  [
    /^(GIFT|Moodle) has no feedback for numbers above or below a bound; it is left out\.$/,
    '$1 tidak punya umpan balik untuk angka di atas atau di bawah batas; itu tidak ikut.',
  ],
  [
    /^Moodle takes a range round its middle; the answer shown becomes (.+)\.$/,
    'Moodle memakai rentang di sekitar tengahnya; jawaban yang tampil menjadi $1.',
  ],
  [
    /^GIFT takes a range for its middle; the answer shown becomes (.+)\.$/,
    'GIFT memakai tengah sebuah rentang; jawaban yang tampil menjadi $1.',
  ],
  [
    /^Moodle has no weight of (.+) %; written as (.+) %\.$/,
    'Moodle tidak punya bobot $1 %; ditulis sebagai $2 %.',
  ],
  [
    /^Moodle does not weigh accents or slips; that is left out\.$/,
    'Moodle tidak menilai aksen atau salah ketik; itu tidak ikut.',
  ],
  [
    /^Moodle wants three answers or more to match; add one\.$/,
    'Moodle meminta tiga jawaban atau lebih untuk dipasangkan; tambahkan satu.',
  ],
  [
    /^Moodle’s essay has no rubric; it is left out\.$/,
    'Esai Moodle tidak punya rubrik; itu tidak ikut.',
  ],
  [/^Moodle has no question of the kind (.+)\.$/, 'Moodle tidak punya pertanyaan jenis $1.'],
  [
    /^Moodle’s ordering knows no ties; take them apart\.$/,
    'Pengurutan Moodle tidak mengenal urutan yang sama; pisahkan dulu.',
  ],
  [
    /^Moodle’s ordering has no feedback for single items; it is left out\.$/,
    'Pengurutan Moodle tidak punya umpan balik untuk tiap butir; itu tidak ikut.',
  ],
  [
    /^Aiken holds single choices only, not (.+)\.$/,
    'Aiken hanya memuat pilihan tunggal, bukan $1.',
  ],
  [/^Aiken has no (.+); left out\.$/, 'Aiken tidak punya $1; itu tidak ikut.'],
  [
    /^A spreadsheet cannot hold a picture, which (.+) needs; left out\.$/,
    'Lembar ini tidak bisa memuat gambar, padahal $1 memerlukannya; itu tidak ikut.',
  ],
  [
    /^A spreadsheet cannot hold a run of a model, which (.+) needs; left out\.$/,
    'Lembar ini tidak bisa memuat simulasi, padahal $1 memerlukannya; itu tidak ikut.',
  ],
  [
    /^A spreadsheet cannot hold a board of people, which (.+) needs; left out\.$/,
    'Lembar ini tidak bisa memuat papan orang, padahal $1 memerlukannya; itu tidak ikut.',
  ],
  [/^QTI has no interaction for the kind (.+)\.$/, 'QTI tidak punya interaksi untuk jenis $1.'],
  [
    /^Standard QTI players show no hints; they are left out\.$/,
    'Pemutar QTI standar tidak menampilkan petunjuk; itu tidak ikut.',
  ],
  [
    /^QTI players mark an ordering as a whole: part marks are lost\.$/,
    'Pemutar QTI menilai urutan secara utuh: nilai sebagian hilang.',
  ],
  [
    /^QTI’s ordering knows no ties: only one of the right orders counts there\.$/,
    'Pengurutan QTI tidak mengenal urutan yang sama: hanya satu urutan benar yang dihitung.',
  ],
  [
    /^Standard QTI has no place for (.+); left out\.$/,
    'QTI standar tidak punya tempat untuk $1; itu tidak ikut.',
  ],
];
