import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Plate } from '@groundswell/widgets/plate';
import { RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import styles from './figure-frame.module.css';
import { messages } from './messages.ts';

interface FigureBoundaryProps {
  number?: number | undefined;
  caption: string;
  children: ReactNode;
}

interface FigureBoundaryState {
  readonly problem: string | null;
}

/** If a figure breaks, its plate says so and offers to try again; the rest of the page goes on. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): FigureBoundaryState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { number, caption, children } = this.props;
    const { problem } = this.state;
    if (problem === null) return children;
    return (
      <Plate number={number} caption={caption}>
        <BrokenFigure problem={problem} onRetry={() => this.setState({ problem: null })} />
      </Plate>
    );
  }
}

function BrokenFigure({ problem, onRetry }: { problem: string; onRetry: () => void }) {
  const t = useMessages(messages);
  return (
    <div className={styles.problem} role="alert">
      <p>{t('broken')}</p>
      <p>
        <code>{problem}</code>
      </p>
      <Button icon={<RotateCcw />} onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
