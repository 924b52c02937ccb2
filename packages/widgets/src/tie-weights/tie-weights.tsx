import { List, ListX, Scale } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages } from '../language/index.ts';
import { personNames } from '../people/index.ts';
import { Plate } from '../plate/index.ts';
import { messages } from './messages.ts';
import type { TieWeightsSettings } from './settings.ts';
import styles from './tie-weights.module.css';
import { type TieWeightsOutcome, useTieWeights } from './use-tie-weights.ts';
import { VoteAxis } from './vote-axis.tsx';
import { VoteTable } from './vote-table.tsx';
import { WeighedStreet } from './weighed-street.tsx';

export interface TieWeightsProps {
  /** What it shows; small enough for a link. */
  settings: TieWeightsSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Locked numbers by question id; settings that name one wait for it. */
  predictions?: Readonly<Record<string, number>> | undefined;
  /** What it told when the votes were weighed, so that they come back weighed. */
  earlier?: Earlier | undefined;
  /** Called once the votes are weighed. */
  onOutcome?: ((outcome: TieWeightsOutcome) => void) | undefined;
}

/** A street whose people swell by what they count: effective votes, ties over average ties. */
export function TieWeights(props: TieWeightsProps) {
  const {
    settings,
    caption,
    number,
    paper = 'sheet',
    predictions = {},
    earlier,
    onOutcome,
  } = props;
  const t = useMessages(messages);
  const { state, weights, groups, top, least, guess, weigh } = useTieWeights(
    settings,
    predictions,
    earlier,
    onOutcome,
  );
  const [listed, setListed] = useState(false);
  const listId = useId();
  const people = settings.people.length;
  const name = personNames[top.person];
  const weighed = state === 'weighed';

  return (
    <Plate
      number={number}
      caption={caption}
      paper={paper}
      tools={
        <>
          {weighed ? null : (
            <Button icon={<Scale />} disabled={state === 'waiting'} onClick={weigh}>
              {t('weigh')}
            </Button>
          )}
          <Button
            icon={listed ? <ListX /> : <List />}
            aria-expanded={listed}
            aria-controls={listId}
            onClick={() => setListed(!listed)}
          >
            {listed ? t('closeList') : t('asList')}
          </Button>
        </>
      }
    >
      <div data-state={state} className={styles.figure} data-paper={paper}>
        <WeighedStreet
          settings={settings}
          weights={weights}
          weighed={weighed}
          label={t('picture', {
            people,
            ties: settings.ties.length,
            name,
            most: top.friends.length,
          })}
        />
        {weighed ? <VoteAxis people={people} name={name} votes={top.votes} guess={guess} /> : null}
        <output className={styles.words}>
          {state === 'waiting' ? t('waiting') : null}
          {state === 'ready' ? t('notWeighed') : null}
          {!weighed && settings.drawnBy === 'learner' ? ` ${t('yours')}` : null}
          {weighed
            ? t('weighed', {
                name,
                most: top.votes,
                people,
                fewest: least.votes,
              })
            : null}
          {weighed && groups > 1 ? ` ${t('groups', { groups })}` : null}
        </output>
        <div id={listId}>{listed ? <VoteTable weights={weights} weighed={weighed} /> : null}</div>
      </div>
    </Plate>
  );
}
