import type { Language } from '@groundswell/core/quiz';

const words: Readonly<Record<Language, readonly [said: string, retry: string]>> = {
  en: ['This figure could not be fetched. Check the connection.', 'Try again'],
  id: ['Gambar ini tidak bisa diambil. Periksa koneksimu.', 'Coba lagi'],
};

/** Says in plain HTML, for nothing else has arrived, that the rest did not come. */
export function notLoaded(root: ShadowRoot, language: Language, onRetry: () => void): void {
  const [said, retry] = words[language];
  const card = document.createElement('div');
  card.className = 'gone';
  card.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retry;
  button.addEventListener('click', onRetry, { once: true });
  card.append(said, ' ', button);
  root.replaceChildren(card);
}
