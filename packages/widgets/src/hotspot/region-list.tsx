import type { HotspotRegion } from '@groundswell/core/quiz';
import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { Option, OptionList } from '../question/card.ts';
import styles from './hotspot.module.css';
import { messages } from './messages.ts';
import type { HotspotState } from './use-hotspot.ts';

interface RegionListProps {
  state: HotspotState;
  regions: readonly HotspotRegion[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** The same question without the picture: its regions by name. */
export function RegionList({ state, regions, isOpen, onToggle }: RegionListProps) {
  const { answer, choose, told } = state;
  const t = useMessages(messages);
  const text = useText();
  const name = useId();
  return (
    <details
      className={styles.list}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>{t('list')}</summary>
      <OptionList label={t('places')}>
        {regions.map((region, place) => (
          <Option
            key={region.id}
            type="radio"
            name={name}
            place={place}
            label={text(region.label)}
            checked={answer.response.region === region.id}
            disabled={!answer.canChange}
            onPick={() => choose(region.id)}
            mark={told.find((place) => place.region?.id === region.id)?.mark}
          />
        ))}
      </OptionList>
    </details>
  );
}
