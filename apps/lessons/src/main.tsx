import '@groundswell/widgets/tokens.css';
import '@groundswell/widgets/base.css';
import './fonts/fonts.css';
import './shell/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { deviceJournal } from './journal/device-journal.ts';

// One picture, answers included, takes over from the drawn page; a store that hangs does not keep it away.
const patience = new Promise((resolve) => setTimeout(resolve, 1000));
void Promise.race([deviceJournal.loaded(), patience]).then(start);

function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id “root”.');
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App />
      </BrowserRouter>
    </StrictMode>,
  );
}
