import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { HomeLink } from './home-link.tsx';
import { messages } from './messages.ts';
import styles from './not-found.module.css';

interface PageBoundaryState {
  readonly problem: string | null;
}

/** If a page cannot be fetched or breaks, the reader learns what happened and keeps a way on. */
export class PageBoundary extends Component<{ children: ReactNode }, PageBoundaryState> {
  override state: PageBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem === null ? this.props.children : <BrokenPage problem={problem} />;
  }
}

function BrokenPage({ problem }: { problem: string }) {
  const t = useMessages(messages);
  return (
    <main id="main" className={styles.main}>
      <div role="alert">
        <h1>{t('broken')}</h1>
        <p>{t('brokenBody')}</p>
        <p>
          <code>{problem}</code>
        </p>
      </div>
      <Button tone="main" icon={<RotateCcw />} onClick={() => location.reload()}>
        {t('reload')}
      </Button>
      <HomeLink label={t('allLessons')} />
    </main>
  );
}
