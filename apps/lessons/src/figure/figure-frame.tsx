import type { JudgedPost, Result } from '@groundswell/core/quiz';
import { useMessages, useText } from '@groundswell/widgets/language';
import { Plate } from '@groundswell/widgets/plate';
import { FigureLinks } from '@groundswell/widgets/share-button';
import { Suspense } from 'react';
import { figureAddress } from './figure-address.ts';
import { FigureBoundary } from './figure-boundary.tsx';
import styles from './figure-frame.module.css';
import type { FigureSpec } from './figures.ts';
import { figureKinds, type Outcome } from '@groundswell/widgets/figure';
import { messages } from './messages.ts';

interface FigureFrameProps {
  spec: FigureSpec;
  number?: number | undefined;
  paper: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Printed: an empty plate to draw on stands for the figure. */
  onPaper?: boolean;
  predictions?: Readonly<Record<string, number>>;
  earlier?: Outcome | undefined;
  heard?: Outcome | undefined;
  judged?: readonly JudgedPost[] | undefined;
  /** Decides what is shuffled for this reader. */
  seed?: string;
  onOutcome?: (outcome: Outcome) => void;
  onProgress?: (outcome: Outcome) => void;
  onResult?: (result: Result) => void;
}

/** A figure in a lesson or on its own page: fetched when needed, kept from taking the page down with it. */
export function FigureFrame({
  spec,
  number,
  paper,
  onPaper = false,
  predictions = {},
  earlier,
  heard,
  judged,
  seed,
  onOutcome,
  onProgress,
  onResult,
}: FigureFrameProps) {
  const text = useText();
  const caption = text(spec.caption);
  const Figure = figureKinds[spec.kind]?.Figure;
  if (onPaper) {
    return (
      <Plate number={number} caption={caption}>
        <div className={styles.drawHere} />
      </Plate>
    );
  }
  if (!Figure) return <UnknownKind caption={caption} number={number} kind={spec.kind} />;
  return (
    <FigureBoundary caption={caption} number={number}>
      <Suspense
        fallback={
          <Plate number={number} caption={caption} paper={paper}>
            <div className={styles.loading} aria-busy="true" />
          </Plate>
        }
      >
        <FigureLinks address={figureAddress}>
          <Figure
            settings={spec.settings}
            number={number}
            caption={caption}
            paper={paper}
            predictions={predictions}
            earlier={earlier}
            heard={heard}
            judged={judged}
            seed={seed}
            {...(onOutcome ? { onOutcome } : {})}
            {...(onProgress ? { onProgress } : {})}
            {...(onResult ? { onResult } : {})}
          />
        </FigureLinks>
      </Suspense>
    </FigureBoundary>
  );
}

interface UnknownKindProps {
  caption: string;
  number: number | undefined;
  kind: string;
}

function UnknownKind({ caption, number, kind }: UnknownKindProps) {
  const t = useMessages(messages);
  return (
    <Plate number={number} caption={caption}>
      <p className={styles.problem}>{t('unknownKind', { kind })}</p>
    </Plate>
  );
}
