// Shows the page as the build drew it, in the reader's language, until the scripts take over.
(() => {
  const { lang } = document.documentElement;
  const drawn = document.querySelector(`template[data-drawn="${lang}"]`);
  const scripts = document.getElementById('scripts');
  // A few at a time: to ask for all at once holds up a slow phone.
  const start = () => {
    document.head.append(...[...scripts.content.children].slice(0, 5));
    if (scripts.content.firstElementChild) setTimeout(start);
  };
  // A host may answer other addresses with this page as well.
  if (drawn?.dataset.at !== location.pathname.replace(/\/(index\.html)?$/, '')) {
    start();
    return;
  }
  const page = document.createElement('div');
  page.inert = true;
  page.ariaBusy = 'true';
  page.append(drawn.content);
  document.getElementById('root').append(page);
  // A page in the background is not painted, yet shall be ready when the reader turns to it.
  if (document.hidden) start();
  else {
    new PerformanceObserver((_, painted) => {
      painted.disconnect();
      start();
    }).observe({ type: 'paint', buffered: true });
  }
})();
