import { LanguageProvider } from '@groundswell/widgets/language';
import '@groundswell/widgets/tokens.css';
import '@groundswell/widgets/base.css';
import { createRoot } from 'react-dom/client';
import type { Tell } from '../element/embed-events.ts';
import type { Piece } from '../element/piece.ts';
import { adoptSheets } from '../sheets/index.ts';
import styles from './ground.module.css';
import { PieceBoundary } from './piece-boundary.tsx';
import { PieceView } from './piece-view.tsx';
import { registerRem } from './register-rem.ts';

/** A piece that stands in a shadow root. */
export interface Mounted {
  readonly update: (piece: Piece) => void;
  readonly unmount: () => void;
}

/** Draws a piece into a shadow root and tells what the learner does. */
export function mount(root: ShadowRoot, piece: Piece, tell: Tell): Mounted {
  registerRem();
  const leaveSheets = adoptSheets(root);
  const ground = document.createElement('div');
  ground.className = styles.ground ?? '';
  root.replaceChildren(ground);
  const view = createRoot(ground);

  function update(next: Piece) {
    ground.lang = next.language;
    if (next.theme) ground.dataset.gsTheme = next.theme;
    else delete ground.dataset.gsTheme;
    view.render(
      <LanguageProvider language={next.language}>
        {/* Another piece starts with a clean slate, whatever broke in the last one. */}
        <PieceBoundary key={`${next.name} ${JSON.stringify(next.settings)}`} tell={tell}>
          <PieceView piece={next} tell={tell} />
        </PieceBoundary>
      </LanguageProvider>,
    );
  }

  update(piece);
  return {
    update,
    unmount() {
      view.unmount();
      leaveSheets();
      root.replaceChildren();
    },
  };
}
