import type { NetworkGoalQuestion } from '@groundswell/core/quiz';
import { StepForward } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { FaceDrawing, isPersonId } from '../people/index.ts';
import styles from './counting-proof.module.css';
import { countCrossings } from './crossing-count.ts';
import { proofMessages } from './proof-messages.ts';

/** Why not everybody can be fooled: the ties that the others need, counted against what the holders can bear. */
export function CountingProof({ question }: { question: NetworkGoalQuestion }) {
  const t = useMessages(proofMessages);
  const [step, setStep] = useState(1);
  const { needed, perHolder, borne } = countCrossings(question);
  const { people, holders } = question;
  const values = { people: people.length, holders: holders.length, needed, perHolder, borne };
  const said = (['needs', 'bears', 'sum'] as const).slice(0, step);
  return (
    <section className={styles.proof} aria-label={t('title', values)}>
      <h3 className={styles.title}>{t('title', values)}</h3>
      <Row
        people={people.filter(({ id }) => !holders.includes(id))}
        stubs={1}
        side="below"
        unserved={step > 2 ? needed - borne : 0}
        label={t('needsLabel', values)}
      />
      {step > 1 ? (
        <Row
          people={people.filter(({ id }) => holders.includes(id))}
          stubs={perHolder}
          side="above"
          badge
          label={t('bearsLabel', values)}
        />
      ) : null}
      <ol className={styles.steps} aria-live="polite">
        {said.map((key) => (
          <li key={key}>{t(key, values)}</li>
        ))}
      </ol>
      {step < 3 ? (
        <Button icon={<StepForward />} onClick={() => setStep(step + 1)}>
          {t('step')}
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  people: NetworkGoalQuestion['people'];
  /** Loose ties at each person. */
  stubs: number;
  side: 'above' | 'below';
  /** So many people, counted from the last, get no tie across. */
  unserved?: number;
  badge?: boolean;
  label: string;
}

/** People in a row, each with loose tie ends towards the other row, and their number written beside. */
function Row({ people, stubs, side, unserved = 0, badge = false, label }: RowProps) {
  const pitch = 48;
  const width = people.length * pitch;
  const faceY = side === 'below' ? 22 : 50;
  return (
    <div className={styles.row} data-side={side}>
      <svg viewBox={`0 0 ${width} 72`} style={{ maxWidth: width }} aria-hidden>
        {people.map(({ id, face }, at) => (
          <g key={id} transform={`translate(${pitch * (at + 0.5)} ${faceY})`}>
            {Array.from({ length: stubs }, (_, stub) => (
              <path
                key={stub}
                className={styles.stub}
                data-unserved={at >= people.length - unserved}
                d={side === 'below' ? 'M0 0V46' : 'M0 0V-46'}
                transform={`translate(${(stub - (stubs - 1) / 2) * 10} 0)`}
              />
            ))}
            <g transform="scale(.62)">
              {isPersonId(face) ? <FaceDrawing person={face} badge={badge} /> : <circle r={30} />}
            </g>
          </g>
        ))}
      </svg>
      <p>{label}</p>
    </div>
  );
}
