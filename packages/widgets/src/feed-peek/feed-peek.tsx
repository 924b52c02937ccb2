import { List, ListX } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { Face, personNames } from '../people/index.ts';
import { Plate } from '../plate/index.ts';
import { FeedBars } from './feed-bars.tsx';
import styles from './feed-peek.module.css';
import { FeedTable } from './feed-table.tsx';
import { FeedWindow } from './feed-window.tsx';
import { messages } from './messages.ts';
import type { FeedPeekSettings } from './settings.ts';
import { type FeedPeekOutcome, useFeedPeek } from './use-feed-peek.ts';

export interface FeedPeekProps {
  /** What it shows; small enough for a link. */
  settings: FeedPeekSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Called once everybody's window was looked through. */
  onOutcome?: ((outcome: FeedPeekOutcome) => void) | undefined;
}

/** What each person of a street sees, one window after the other, beside the truth of the street. */
export function FeedPeek({ settings, caption, number, paper = 'sheet', onOutcome }: FeedPeekProps) {
  const t = useMessages(messages);
  const { feeds, truth, at, seen, lookAt } = useFeedPeek(settings, onOutcome);
  const [listed, setListed] = useState(false);
  const listId = useId();
  const people = feeds.length;
  const feed = feeds[at];
  if (!feed) throw new RangeError(`There is no person ${at} among ${people}.`);
  const name = personNames[feed.person];
  const { badges, friends, share } = feed;

  return (
    <Plate
      number={number}
      caption={caption}
      paper={paper}
      tools={
        <Button
          icon={listed ? <ListX /> : <List />}
          aria-expanded={listed}
          aria-controls={listId}
          onClick={() => setListed(!listed)}
        >
          {listed ? t('closeList') : t('asList')}
        </Button>
      }
    >
      <FeedBars
        feeds={feeds}
        at={at}
        seen={seen}
        truth={truth}
        label={t('chart')}
        truthLabel={t('truth', { holders: settings.holders.length, people })}
      />
      <label className={styles.pick}>
        <span>{t('whose')}</span>
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={people - 1}
          step={1}
          value={at}
          aria-valuetext={t('choose', { name, at: at + 1, people })}
          onChange={(event) => lookAt(event.currentTarget.valueAsNumber)}
        />
      </label>
      <p className={styles.cue} data-gone={seen.size > 1}>
        {t('cue')}
      </p>
      <FeedWindow
        title={
          <span className={styles.owner}>
            <Face person={feed.person} size={36} badge={settings.holders.includes(feed.person)} />
            {t('window', { name })}
          </span>
        }
        sum={friends.length ? t('sees', { badges, friends: friends.length }) : t('alone', { name })}
      >
        {friends.map(({ person, badge }) => (
          <Face key={person} person={person} size={52} badge={badge} />
        ))}
      </FeedWindow>
      <p className={styles.looked}>{t('looked', { seen: seen.size, people })}</p>
      <output className={styles.words}>
        {share === null
          ? t('saidAlone', { name, truth })
          : t('said', { name, badges, friends: friends.length, share, truth })}
      </output>
      <div id={listId}>{listed ? <FeedTable feeds={feeds} /> : null}</div>
    </Plate>
  );
}
