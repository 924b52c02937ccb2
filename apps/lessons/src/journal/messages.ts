export const messages = {
  en: {
    savedOnPhone: 'Saved on this phone',
    savedOnDevice: 'Saved on this device',
  },
  id: {
    savedOnPhone: 'Tersimpan di ponsel ini',
    savedOnDevice: 'Tersimpan di perangkat ini',
  },
} as const;
