export const messages = {
  en: {
    broken: 'This figure stopped. The rest of the lesson works, and nothing you answered is lost.',
    unknownKind:
      'This page knows no figure of the kind “{kind}”. A newer version may: reload while you are online.',
    retry: 'Try again',
    shared: 'A shared figure',
    sharedWords: 'It stands here exactly as it was sent: same people, same ties, same seed.',
    sharedCaption: 'As it was shared. Try it yourself.',
    toLessons: 'All lessons',
    toStudio: 'Set it up anew in the figure studio',
    refused: 'This figure link does not open',
    'refused-missing': 'The address holds no figure. Ask for the link again, all of it.',
    'refused-too-long': 'The link is too long to be one of ours. Ask for it again.',
    'refused-broken': 'The link is damaged: part of it is missing or changed. Ask for it again.',
    'refused-newer':
      'The link was made by a newer version of Groundswell. Reload this page while you are online.',
    'refused-unknown-kind':
      'The link names a figure of the kind “{detail}”, which does not exist here.',
    'refused-wrong-settings': 'The link asks for something that this figure cannot show:',
    'refused-not-loaded':
      'The figure “{detail}” could not be fetched. Check the connection, then reload.',
  },
  id: {
    broken:
      'Gambar ini berhenti. Bagian lain pelajaran tetap jalan, dan jawabanmu tidak ada yang hilang.',
    unknownKind:
      'Halaman ini tidak mengenal gambar jenis “{kind}”. Mungkin versi yang lebih baru mengenalnya: muat ulang saat kamu daring.',
    retry: 'Coba lagi',
    shared: 'Gambar yang dibagikan',
    sharedWords: 'Persis seperti saat dikirim: orangnya, ikatannya, dan benih acaknya sama.',
    sharedCaption: 'Seperti saat dibagikan. Coba sendiri.',
    toLessons: 'Semua pelajaran',
    toStudio: 'Atur ulang di studio gambar',
    refused: 'Tautan gambar ini tidak bisa dibuka',
    'refused-missing': 'Alamatnya tidak memuat gambar. Minta lagi tautan yang lengkap.',
    'refused-too-long': 'Tautan ini terlalu panjang, jadi bukan dari kami. Minta lagi tautannya.',
    'refused-broken': 'Tautannya rusak: ada bagian yang hilang atau berubah. Minta lagi tautannya.',
    'refused-newer':
      'Tautan ini dibuat oleh versi Groundswell yang lebih baru. Muat ulang halaman ini saat kamu daring.',
    'refused-unknown-kind': 'Tautan ini menyebut gambar jenis “{detail}”, yang tidak ada di sini.',
    'refused-wrong-settings': 'Tautan ini meminta sesuatu yang tidak bisa ditunjukkan gambar ini:',
    'refused-not-loaded':
      'Gambar “{detail}” tidak bisa diambil. Periksa koneksimu, lalu muat ulang.',
  },
} as const;
