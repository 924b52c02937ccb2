import { LazyMotion, useDragControls } from 'framer-motion';
import { Reorder } from 'framer-motion/m';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { messages } from './messages.ts';
import styles from './order-list.module.css';

export interface OrderListProps {
  items: readonly { id: string; text: string }[];
  /** True once the learner has moved something. */
  isTheirs: boolean;
  disabled: boolean;
  onArrange: (ids: readonly string[]) => void;
  onMove: (id: string, by: 1 | -1) => void;
}

const loadFeatures = () => import('./motion-features.ts').then((features) => features.default);

/** Cards to put in order: dragged by the grip, or moved place by place with the arrows. */
export function OrderList({ items, isTheirs, disabled, onArrange, onMove }: OrderListProps) {
  const t = useMessages(messages);
  const [news, setNews] = useState('');
  const ids = items.map((item) => item.id);

  function move(index: number, by: 1 | -1) {
    const item = items[index];
    const place = index + by;
    if (!item || place < 0 || place >= items.length) return;
    onMove(item.id, by);
    setNews(t('moved', { item: item.text, place: place + 1, total: items.length }));
  }

  return (
    <LazyMotion features={loadFeatures} strict>
      <Reorder.Group
        as="ol"
        axis="y"
        className={styles.list}
        values={ids}
        onReorder={onArrange}
        aria-label={t('list')}
      >
        {items.map((item, index) => (
          <OrderCard
            key={item.id}
            id={item.id}
            text={item.text}
            place={index + 1}
            last={items.length}
            isTheirs={isTheirs}
            disabled={disabled}
            onMove={(by) => move(index, by)}
          />
        ))}
      </Reorder.Group>
      <output>
        <VisuallyHidden>{news}</VisuallyHidden>
      </output>
    </LazyMotion>
  );
}

interface OrderCardProps {
  id: string;
  text: string;
  place: number;
  last: number;
  isTheirs: boolean;
  disabled: boolean;
  onMove: (by: 1 | -1) => void;
}

function OrderCard({ id, text, place, last, isTheirs, disabled, onMove }: OrderCardProps) {
  const t = useMessages(messages);
  const controls = useDragControls();
  return (
    <Reorder.Item
      value={id}
      className={styles.card}
      data-theirs={isTheirs || undefined}
      dragListener={false}
      dragControls={controls}
      tabIndex={undefined}
    >
      <span
        className={styles.grip}
        data-off={disabled || undefined}
        title={t('grip')}
        aria-hidden="true"
        onPointerDown={(event) => disabled || controls.start(event)}
      >
        <GripVertical />
      </span>
      <span className={styles.words} dir="auto">
        {text}
      </span>
      <span className={styles.arrows}>
        {/* Not `disabled`: at an end the button keeps the focus it has. */}
        <IconButton
          label={t('up', { item: text })}
          aria-disabled={place === 1}
          disabled={disabled}
          onClick={() => onMove(-1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={t('down', { item: text })}
          aria-disabled={place === last}
          disabled={disabled}
          onClick={() => onMove(1)}
        >
          <ArrowDown />
        </IconButton>
      </span>
    </Reorder.Item>
  );
}
