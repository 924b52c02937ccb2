// A course page of a React of its own, which shows, changes, moves and takes away a figure, and hears it.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Course() {
  const [isShown, show] = useState(true);
  const [isFirst, setFirst] = useState(true);
  const [lang, setLang] = useState('en');
  const [heard, setHeard] = useState([]);
  const tell = ({ type }) => setHeard((before) => [...before, type]);

  const figure = createElement('groundswell-figure', {
    key: 'figure',
    name: 'tie-weights',
    lang,
    'ongroundswell-ready': tell,
    'ongroundswell-state': tell,
  });
  const words = createElement('p', { key: 'words' }, 'Words of the course');
  const parts = isFirst ? [figure, words] : [words, figure];
  return [
    button('Toggle', () => show(!isShown)),
    button('Move', () => setFirst(!isFirst)),
    button('Indonesian', () => setLang('id')),
    createElement('output', { key: 'heard', id: 'heard' }, heard.join(' ')),
    createElement('main', { key: 'main' }, isShown ? parts : words),
  ];
}

function button(label, onClick) {
  return createElement('button', { key: label, onClick }, label);
}

createRoot(document.querySelector('#app')).render(createElement(Course));
