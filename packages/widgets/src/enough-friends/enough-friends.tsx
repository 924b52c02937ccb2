import { Check, Circle, RotateCcw } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages, useNumber } from '../language/index.ts';
import { Face, personNames } from '../people/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './enough-friends.module.css';
import { messages } from './messages.ts';
import type { EnoughFriendsSettings } from './settings.ts';
import { type EnoughFriendsOutcome, useEnoughFriends } from './use-enough-friends.ts';

export interface EnoughFriendsProps {
  /** What it shows; small enough for a link. */
  settings: EnoughFriendsSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: PlateProps['paper'];
  /** What it told when both were tried, so that it comes back so. */
  earlier?: Earlier | undefined;
  /** Called once one friend alone was tried, and enough different ones too. */
  onOutcome?: ((outcome: EnoughFriendsOutcome) => void) | undefined;
}

/** One person among friends, to find out what counts: how often somebody writes, or how many do. */
export function EnoughFriends(props: EnoughFriendsProps) {
  const { settings, caption, number: figure, paper = 'sheet', earlier, onOutcome } = props;
  const t = useMessages(messages);
  const number = useNumber();
  const state = useEnoughFriends(settings, earlier, onOutcome);
  const cueId = useId();
  const { need, messages: wanted } = settings;
  const name = personNames[settings.person];
  const tries = [
    { words: t('tryOne', { wanted }), done: state.triedOne },
    { words: t('tryMany', { need }), done: state.stood },
  ];

  function said(): string {
    const { last, lastMessages, sources, stands } = state;
    if (last === null) return t('start', { name, need });
    if (stands)
      return t('enough', { name, sources, wanted, others: state.triedOne ? 'yes' : 'no' });
    const values = { name, need, sources, friend: personNames[last], messages: lastMessages };
    return t(lastMessages > 1 ? 'wroteAgain' : 'wroteOnce', values);
  }

  return (
    <Plate
      number={figure}
      caption={caption}
      paper={paper}
      tools={
        <Button icon={<RotateCcw />} disabled={state.messages === 0} onClick={state.beginAgain}>
          {t('beginAgain')}
        </Button>
      }
    >
      <div className={styles.figure} data-state={state.stands ? 'stands' : 'waits'}>
        <fieldset className={styles.circle} aria-describedby={cueId}>
          <legend>
            <VisuallyHidden>{t('friendsOf', { name })}</VisuallyHidden>
          </legend>
          <div className={styles.middle}>
            <Face person={settings.person} size={84} />
            <b>{t(state.stands ? 'stands' : 'sits', { name })}</b>
          </div>
          {state.friends.map(({ friend, messages: count }, i) => (
            <button
              key={friend}
              type="button"
              className={styles.friend}
              data-acts={count > 0}
              style={{ '--turn': i / state.friends.length } as CSSProperties}
              onClick={() => state.write(friend)}
            >
              <Face person={friend} size={52} />
              <span aria-hidden>
                {personNames[friend]}
                {count > 0 ? <b> {t('count', { messages: count })}</b> : null}
              </span>
              <VisuallyHidden>
                {t('friend', { friend: personNames[friend], messages: count })}
              </VisuallyHidden>
            </button>
          ))}
        </fieldset>
        <div className={styles.side}>
          <p className={styles.cue} id={cueId}>
            {t('cue')}
          </p>
          <p className={styles.score}>
            <b>{number(state.messages)}</b> {t('messages')}
          </p>
          <p className={styles.score}>
            <b>{number(state.sources)}</b> {t('sources', { need })}
          </p>
          <ul className={styles.tries}>
            {tries.map(({ words, done }) => (
              <li key={words} data-done={done}>
                {done ? <Check aria-hidden /> : <Circle aria-hidden />}
                {words}
                <VisuallyHidden>{`: ${t(done ? 'done' : 'open')}`}</VisuallyHidden>
              </li>
            ))}
          </ul>
          <output className={styles.words}>{said()}</output>
        </div>
      </div>
    </Plate>
  );
}
