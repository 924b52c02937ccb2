import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import type { LinkedFigure } from './figure-link.ts';
import { useFigureAddress } from './figure-links.tsx';
import { messages } from './messages.ts';
import styles from './share-button.module.css';

export interface ShareButtonProps {
  /** Read when the button is pressed, so that the link holds the figure as it stands. */
  figure: () => LinkedFigure;
}

type State = { status: 'rest' } | { status: 'copied' } | { status: 'shown'; link: string };

/** How long it says that the link was copied, ms. */
const thanks = 2500;

/** Copies a link to the figure as it stands. Where the page may not copy, it shows the link instead. */
export function ShareButton({ figure }: ShareButtonProps) {
  const t = useMessages(messages);
  const address = useFigureAddress();
  const [state, setState] = useState<State>({ status: 'rest' });

  useEffect(() => {
    if (state.status !== 'copied') return undefined;
    const timer = setTimeout(() => setState({ status: 'rest' }), thanks);
    return () => clearTimeout(timer);
  }, [state]);

  async function share() {
    const link = address(figure());
    try {
      await navigator.clipboard.writeText(link);
      setState({ status: 'copied' });
    } catch {
      setState({ status: 'shown', link });
    }
  }

  return (
    <span className={styles.share}>
      <Button icon={state.status === 'copied' ? <Check /> : <Link />} onClick={() => void share()}>
        <output>{state.status === 'copied' ? t('copied') : t('share')}</output>
      </Button>
      {state.status === 'shown' ? (
        <input
          className={styles.link}
          aria-label={t('copyThis')}
          readOnly
          value={state.link}
          ref={(input) => input?.select()}
        />
      ) : null}
    </span>
  );
}
