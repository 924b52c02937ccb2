/** What readers of files say, as a pattern, and the same in Indonesian. */
export const readerProblems: readonly (readonly [RegExp, string])[] = [
  [
    /^The file has more than (\d+) characters; split it\.$/,
    'Berkas lebih dari $1 karakter; pecah dulu.',
  ],
  [/^The file is too large; split the package\.$/, 'Berkas terlalu besar; pecah paketnya.'],
  [
    /^A file holds at most (\d+) questions; split it\. The rest was not read\.$/,
    'Satu berkas memuat paling banyak $1 pertanyaan; pecah dulu. Sisanya tidak dibaca.',
  ],
  [
    /^More than (\d+) problems; mend those first\. The rest was not read\.$/,
    'Lebih dari $1 masalah; perbaiki dulu. Sisanya tidak dibaca.',
  ],
  [/^Left out of the text: (.+)\.$/s, 'Tidak ikut dalam teks: $1.'],
  [
    /^Left out: (.+) has a length of (\d+), and (\d+) is the most; shorten it\.$/s,
    'Tidak diambil: panjang $1 $2, padahal paling banyak $3; perpendek.',
  ],
  [
    /^Left out: (.+) has a length of (\d+), and (\d+) is the least; add to it\.$/s,
    'Tidak diambil: panjang $1 $2, padahal paling sedikit $3; tambahkan.',
  ],
  [/^Left out: (.+)$/s, 'Tidak diambil: $1'],
  [
    /^Has no question text( before the braces)?; write it\.$/,
    'Tidak ada teks pertanyaannya; tulis dulu.',
  ],
  [
    /^Not well-formed: (.+)\. Mend this line, or export the file again\.$/s,
    'Susunan XML tidak benar: $1. Perbaiki baris ini, atau ekspor ulang berkasnya.',
  ],
  [
    /^Entities that a file defines are not expanded; write their words out\.$/,
    'Entitas buatan berkas sendiri tidak dijabarkan; tulis kata-katanya langsung.',
  ],
  [
    /^Nested more than (\d+) deep, as no question is; export it again\.$/,
    'Bersarang lebih dari $1 tingkat, padahal tidak ada pertanyaan sedalam itu; ekspor ulang.',
  ],
  [
    /^The file has more than (\d+) elements; split it\.$/,
    'Berkas lebih dari $1 elemen; pecah dulu.',
  ],
  [
    /^No XML from here on; export the file again\.$/,
    'Mulai dari sini bukan XML lagi; ekspor ulang berkasnya.',
  ],
  [
    /^This is no Moodle XML: a file begins with <quiz>\.$/,
    'Ini bukan Moodle XML: berkasnya mulai dengan <quiz>.',
  ],
  [/^A description asks nothing; left out\.$/, 'Deskripsi tidak bertanya apa-apa; tidak diambil.'],
  [
    /^There is no place here for questions of the type "(.*)"; ask it as another kind\.$/s,
    'Pertanyaan jenis "$1" tidak punya tempat di sini; tanyakan dengan jenis lain.',
  ],
  [
    /^There is no place here for <(.+)>; ask it as another kind\.$/s,
    '<$1> tidak punya tempat di sini; tanyakan dengan jenis lain.',
  ],
  [
    /^No answer has a fraction above 0, so nothing is right; give the right ones a share of 100\.$/,
    'Tidak ada jawaban dengan nilai di atas 0, jadi tidak ada yang benar; beri yang benar bagian dari 100.',
  ],
  [
    /^The two answers must read exactly "true" and "false"\.$/,
    'Kedua jawaban harus tertulis persis "true" dan "false".',
  ],
  [
    /^No number is worth 100 %; give the right one the fraction 100\.$/,
    'Tidak ada angka yang bernilai 100 %; beri angka yang benar nilai 100.',
  ],
  [
    /^Marked there by (.+); here by the share of pairs in order\.$/,
    'Di sana dinilai dengan $1; di sini menurut bagian pasangan yang urut.',
  ],
  [
    /^Has no gaps; write them as \{1:SHORTANSWER:=word\}\.$/,
    'Tidak ada rumpang; tulis sebagai {1:SHORTANSWER:=kata}.',
  ],
  [
    /^The gap (.+) is of a kind that has no place here; write it as MULTICHOICE or SHORTANSWER\.$/s,
    'Rumpang $1 jenisnya tidak punya tempat di sini; tulis sebagai MULTICHOICE atau SHORTANSWER.',
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
    /^Has no line "ANSWER: A" behind its options; add it\.$/,
    'Tidak ada baris "ANSWER: A" setelah pilihan; tambahkan.',
  ],
  [
    /^An answer line without options before it; write them as "A\. …"\.$/,
    'Ada baris jawaban tanpa pilihan di depannya; tulis sebagai "A. …".',
  ],
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
  [
    /^A row before the first question; name its question in the first column\.$/,
    'Ada baris sebelum pertanyaan pertama; tulis nama pertanyaannya di kolom pertama.',
  ],
  [
    /^No question kind goes by the name "(.*)"; the kinds are (.+)\.$/s,
    'Tidak ada jenis pertanyaan bernama "$1"; jenisnya: $2.',
  ],
  [
    /^The spreadsheet has no place for (.+); bring it in another format\.$/,
    'Lembar ini tidak punya tempat untuk $1; bawa dalam format lain.',
  ],
  [
    /^Has no interaction, so nothing is asked; add one, such as a choice\.$/,
    'Tidak ada interaksi, jadi tidak ada yang ditanyakan; tambahkan satu, misalnya pilihan.',
  ],
  [
    /^Asks several things at once; split it into items with one interaction\.$/,
    'Menanyakan beberapa hal sekaligus; pecah menjadi butir dengan satu interaksi.',
  ],
  [
    /^Marked as a whole there; here each right part earns its share\.$/,
    'Di sana dinilai utuh; di sini tiap bagian yang benar mendapat bagiannya.',
  ],
  [
    /^A left side has several right sides; leave it one\.$/,
    'Satu sisi kiri punya beberapa sisi kanan; sisakan satu.',
  ],
  [
    /^A left side has no right side; give it one\.$/,
    'Satu sisi kiri tidak punya sisi kanan; beri satu.',
  ],
  [
    /^Unpacks to more than (\d+) MB, too much for one question; left out\.$/,
    'Isinya lebih dari $1 MB, terlalu besar untuk satu pertanyaan; tidak diambil.',
  ],
  [
    /^Holds more than (\d+) files or unpacks to more than (\d+) MB; split it into several packages\.$/,
    'Memuat lebih dari $1 berkas atau isinya lebih dari $2 MB; pecah menjadi beberapa paket.',
  ],
  [
    /^A zip inside the zip is not opened; bring it by itself\.$/,
    'Zip di dalam zip tidak dibuka; bawa zip itu sendiri.',
  ],
  [/^Cannot be unpacked; pack the zip again\.$/, 'Tidak bisa dibuka; kemas zip-nya sekali lagi.'],
  [/^The zip cannot be opened; pack it again\.$/, 'Zip tidak bisa dibuka; kemas sekali lagi.'],
  [
    /^Holds no QTI item: an item begins with (.+) or (.+)\.$/,
    'Tidak memuat butir QTI: butir mulai dengan $1 atau $2.',
  ],
];
