import { useMessages, useText } from '../language/index.ts';
import { Face, personNames } from '../people/index.ts';
import { Plate } from '../plate/index.ts';
import { followerField } from './follower-field.ts';
import { messages } from './messages.ts';
import styles from './senders.module.css';
import type { SendersSettings } from './settings.ts';

export interface SendersProps {
  /** What it shows; small enough for a link. */
  settings: SendersSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
}

const fieldWidth = 104;
const pitch = 8;

/** One post and those who send it, each above the crowd they start from: one ring is one follower. */
export function Senders({ settings, caption, number, paper = 'sheet' }: SendersProps) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <Plate number={number} caption={caption} paper={paper}>
      <blockquote className={styles.post} aria-label={t('post')}>
        <RiverDrawing />
        <p>{text(settings.post)}</p>
      </blockquote>
      <ul className={styles.senders}>
        {settings.senders.map(({ person, followers }) => (
          <li key={person} className={styles.sender}>
            <Face person={person} size={76} />
            <b>{personNames[person]}</b>
            <span>{t('followers', { followers })}</span>
            <Crowd followers={followers} />
          </li>
        ))}
      </ul>
    </Plate>
  );
}

function Crowd({ followers }: { followers: number }) {
  const { dots, height } = followerField(followers, fieldWidth, pitch);
  return (
    <svg
      className={styles.crowd}
      viewBox={`0 0 ${fieldWidth} ${Math.max(height, pitch)}`}
      aria-hidden
    >
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={2.6} />
      ))}
    </svg>
  );
}

/** What the post is about: a river, what floats in it, and a bag to put that in. */
function RiverDrawing() {
  return (
    <svg className={styles.river} viewBox="0 0 96 64" aria-hidden>
      <path className={styles.water} d="M0 34C16 26 30 42 48 34S80 26 96 34V64H0Z" />
      <path d="M0 34C16 26 30 42 48 34S80 26 96 34M6 48C18 42 28 54 42 47M54 53C66 46 78 57 92 50" />
      <path
        className={styles.bag}
        d="M59 8C62 12 70 12 73 8C72 15 79 20 78 29C77 36 55 36 54 29C53 20 60 15 59 8Z"
      />
      <path d="M60 15C64 18 68 18 72 15" />
      <circle className={styles.litter} cx="22" cy="30" r="4" />
      <path className={styles.litter} d="M33 36L40 33L42 38L35 41Z" />
    </svg>
  );
}
