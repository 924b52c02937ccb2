/** Signs that GIFT gives a meaning, with a stand-in from the private area for each escaped one. */
const escaped = new Map([
  ['\\', '\ue000'],
  ['~', '\ue001'],
  ['=', '\ue002'],
  ['#', '\ue003'],
  ['{', '\ue004'],
  ['}', '\ue005'],
  [':', '\ue006'],
  ['n', '\ue007'],
]);
const meant = new Map([...escaped].map(([sign, stand]) => [stand, sign === 'n' ? '\n' : sign]));

/** Hides escaped signs behind stand-ins, so that what is left of them has its meaning. */
export function hideEscaped(gift: string): string {
  return gift
    .replaceAll(/[\ue000-\ue007]/g, '')
    .replaceAll(/\\([\\~=#{}:n])/g, (whole, sign: string) => escaped.get(sign) ?? whole);
}

/** Puts the hidden signs back, as plain ones. */
export function showEscaped(text: string): string {
  return text.replaceAll(/[\ue000-\ue007]/g, (stand) => meant.get(stand) ?? stand);
}

/** Text with every sign escaped that GIFT would give a meaning. */
export function escapeGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}
