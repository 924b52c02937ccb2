import { useState } from 'react';
import { Button } from '../src/button/index.ts';
import styles from './motion-sample.module.css';

const samples = [
  { time: 'fast', ease: 'out', use: 'A control answers' },
  { time: 'base', ease: 'out', use: 'A panel opens' },
  { time: 'slow', ease: 'out', use: 'Parts change places' },
  { time: 'tell', ease: 'swell', use: 'Somebody tells somebody' },
  { time: 'land', ease: 'land', use: 'A mark lands' },
] as const;

/** A dot for each pace; with reduced motion every one is a cut. */
export function MotionSample() {
  const [isThere, setThere] = useState(false);
  return (
    <div className={`sb-unstyled ${styles.sample}`}>
      <Button onClick={() => setThere(!isThere)}>Move</Button>
      {samples.map(({ time, ease, use }) => (
        <div key={time} className={styles.row}>
          <span>
            {use} <code>{`--gs-${time}`}</code>
          </span>
          <span className={styles.track}>
            <span
              className={styles.dot}
              style={{
                left: isThere ? 'calc(100% - 1rem)' : '0',
                transition: `left var(--gs-${time}) var(--gs-ease-${ease})`,
              }}
            />
          </span>
        </div>
      ))}
    </div>
  );
}
