/** What readers of files say, as a pattern, and the same in Indonesian. */
export const readerProblems: readonly (readonly [RegExp, string])[] = [
  [
    /^The file has more than (\d+) characters; split it\.$/,
    'Berkas lebih dari $1 karakter; pecah dulu.',
  ],
  [/^The file is too large; split the package\.$/, 'Berkas terlalu besar; pecah paketnya.'],
  [
    /^A file holds at most (\d+) questions; split it\.$/,
    'Satu berkas memuat paling banyak $1 pertanyaan; pecah dulu.',
  ],
  [/^Left out of the text: (.+)\.$/s, 'Tidak ikut dalam teks: $1.'],
  [/^Left out: (.+)$/s, 'Tidak diambil: $1'],
  [/^Has no question text( before the braces)?\.$/, 'Tidak ada teks pertanyaannya.'],
  [/^Not well-formed: (.+)$/s, 'Susunan XML tidak benar: $1'],
  [
    /^This is no Moodle XML: a file begins with <quiz>\.$/,
    'Ini bukan Moodle XML: berkasnya mulai dengan <quiz>.',
  ],
  [/^A description asks nothing; left out\.$/, 'Deskripsi tidak bertanya apa-apa; tidak diambil.'],
  [
    /^There is no place here for questions of the type "(.+)"\.$/s,
    'Pertanyaan jenis "$1" tidak punya tempat di sini.',
  ],
  [/^There is no place here for <(.+)>\.$/s, '<$1> tidak punya tempat di sini.'],
  [
    /^No answer has a fraction above 0, so nothing is right\.$/,
    'Tidak ada jawaban dengan nilai di atas 0, jadi tidak ada yang benar.',
  ],
  [
    /^The two answers must read exactly "true" and "false"\.$/,
    'Kedua jawaban harus tertulis persis "true" dan "false".',
  ],
  [/^No number is worth 100 %\.$/, 'Tidak ada angka yang bernilai 100 %.'],
  [
    /^Marked there by (.+); here by the share of pairs in order\.$/,
    'Di sana dinilai dengan $1; di sini menurut bagian pasangan yang urut.',
  ],
  [
    /^Has no gaps such as \{1:SHORTANSWER:=word\}\.$/,
    'Tidak ada rumpang seperti {1:SHORTANSWER:=kata}.',
  ],
  [
    /^The gap (.+) is of a kind that has no place here\.$/s,
    'Rumpang $1 jenisnya tidak punya tempat di sini.',
  ],
  [
    /^Has no answers in braces: taken for a description and left out\.$/,
    'Tidak ada jawaban dalam kurung kurawal: dianggap deskripsi dan tidak diambil.',
  ],
  [
    /^The closing brace is missing; a blank line inside braces ends a question\.$/,
    'Kurung kurawal penutup tidak ada; baris kosong di dalam kurung mengakhiri pertanyaan.',
  ],
  [
    /^Ordering questions belong to a Moodle plug-in; bring them as Moodle XML\.$/,
    'Pertanyaan mengurutkan berasal dari plug-in Moodle; bawa sebagai Moodle XML.',
  ],
  [
    /^No answer is right: mark one with = or give weights such as %50%\.$/,
    'Tidak ada jawaban yang benar: tandai satu dengan = atau beri bobot seperti %50%.',
  ],
  [
    /^The pair "(.*)" has no right side behind ->\.$/s,
    'Pasangan "$1" tidak punya sisi kanan setelah ->.',
  ],
  [
    /^Only capital T, TRUE, F and FALSE are true or false; read as a short answer\.$/,
    'Hanya T, TRUE, F, dan FALSE huruf besar yang berarti benar atau salah; dibaca sebagai jawaban singkat.',
  ],
  [/^No number is fully right\. Write (.+)\.$/, 'Tidak ada angka yang sepenuhnya benar. Tulis $1.'],
  [
    /^Moodle takes the decimal comma of (.+) for "any number"; read as a decimal point\.$/,
    'Moodle mengartikan koma desimal pada $1 sebagai "angka apa pun"; dibaca sebagai titik desimal.',
  ],
  [/^Options and answer need capital letters: (.+)$/, 'Pilihan dan jawaban perlu huruf besar: $1'],
  [
    /^Has no line "ANSWER: A" behind its options\.$/,
    'Tidak ada baris "ANSWER: A" setelah pilihan.',
  ],
  [/^An answer line without options before it\.$/, 'Ada baris jawaban tanpa pilihan di depannya.'],
  [
    /^Aiken wants the question on one line; its lines were joined\.$/,
    'Aiken meminta pertanyaan dalam satu baris; baris-barisnya digabung.',
  ],
  [
    /^Options must run A, B, C, … in capital letters\.$/,
    'Pilihan harus berurutan A, B, C, … dengan huruf besar.',
  ],
  [
    /^The first line must name the columns; missing: (.+)\.$/,
    'Baris pertama harus memuat nama kolom; yang kurang: $1.',
  ],
  [/^A row before the first question\.$/, 'Ada baris sebelum pertanyaan pertama.'],
  [/^No question kind goes by the name "(.*)"\.$/s, 'Tidak ada jenis pertanyaan bernama "$1".'],
  [
    /^The spreadsheet has no place for (.+), or a part of it is missing\.$/,
    'Lembar ini tidak punya tempat untuk $1, atau ada bagiannya yang kurang.',
  ],
  [/^Has no interaction: nothing is asked\.$/, 'Tidak ada interaksi: tidak ada yang ditanyakan.'],
  [
    /^Asks several things at once; split it into items with one interaction\.$/,
    'Menanyakan beberapa hal sekaligus; pecah menjadi butir dengan satu interaksi.',
  ],
  [
    /^Marked as a whole there; here each right part earns its share\.$/,
    'Di sana dinilai utuh; di sini tiap bagian yang benar mendapat bagiannya.',
  ],
  [
    /^A left side has several right sides, which have no place here\.$/,
    'Satu sisi kiri punya beberapa sisi kanan; itu tidak punya tempat di sini.',
  ],
  [/^A left side has no right side\.$/, 'Satu sisi kiri tidak punya sisi kanan.'],
  [
    /^Too large to be a question; left out\.$/,
    'Terlalu besar untuk sebuah pertanyaan; tidak diambil.',
  ],
  [/^The zip cannot be opened; pack it again\.$/, 'Zip tidak bisa dibuka; kemas sekali lagi.'],
  [
    /^Holds no QTI item: an item begins with (.+) or (.+)\.$/,
    'Tidak memuat butir QTI: butir mulai dengan $1 atau $2.',
  ],
];
