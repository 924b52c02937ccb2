// Runs before the first paint: the theme and the language the reader chose last, so that nothing flashes.
(() => {
  const root = document.documentElement;
  const stored = {};
  try {
    stored.theme = localStorage.getItem('groundswell-theme');
    stored.language = localStorage.getItem('groundswell-language');
  } catch {
    // Storage is blocked: the system's theme and language stand.
  }
  if (['light', 'dark', 'contrast'].includes(stored.theme)) root.dataset.gsTheme = stored.theme;
  const named = new URLSearchParams(location.search).get('lang') ?? stored.language;
  const own = /^(id|in)\b/.test(navigator.language) ? 'id' : 'en';
  root.lang = ['en', 'id'].includes(named) ? named : own;
})();
