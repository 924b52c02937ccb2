import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { messages } from './messages.ts';
import styles from './order-list.module.css';
import { slideFrom, type Stand, standOf } from './slide.ts';
import { useDrag } from './use-drag.ts';

export interface OrderListProps {
  items: readonly { id: string; text: string }[];
  /** True once the learner has moved something. */
  isTheirs: boolean;
  disabled: boolean;
  /** Places down, or up where it is below 0. */
  onMove: (id: string, by: number) => void;
}

/** Cards to put in order: dragged by the grip, or moved place by place with the arrows. */
export function OrderList({ items, isTheirs, disabled, onMove }: OrderListProps) {
  const t = useMessages(messages);
  const [news, setNews] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const stood = useRef<Stand>(new Map());
  const drag = useDrag(move);
  useLayoutEffect(() => {
    slideFrom(stood.current);
    stood.current = new Map();
  });

  function move(id: string, by: number) {
    const from = items.findIndex((item) => item.id === id);
    const item = items[from];
    const place = from + by;
    if (!item || !list.current || place < 0 || place >= items.length) return;
    stood.current = standOf(list.current);
    onMove(id, by);
    setNews(t('moved', { item: item.text, place: place + 1, total: items.length }));
  }

  return (
    <>
      <ol ref={list} className={styles.list} aria-label={t('list')}>
        {items.map((item, index) => (
          <OrderCard
            key={item.id}
            text={item.text}
            place={index + 1}
            last={items.length}
            isTheirs={isTheirs}
            disabled={disabled}
            onMove={(by) => move(item.id, by)}
            onGrip={(event) => drag(event, item.id)}
          />
        ))}
      </ol>
      <output>
        <VisuallyHidden>{news}</VisuallyHidden>
      </output>
    </>
  );
}

interface OrderCardProps {
  text: string;
  place: number;
  last: number;
  isTheirs: boolean;
  disabled: boolean;
  onMove: (by: 1 | -1) => void;
  onGrip: (event: PointerEvent) => void;
}

function OrderCard(props: OrderCardProps) {
  const { text, place, last, isTheirs, disabled, onMove, onGrip } = props;
  const t = useMessages(messages);
  return (
    <li className={styles.card} data-theirs={isTheirs || undefined}>
      <span
        className={styles.grip}
        data-off={disabled || undefined}
        title={t('grip')}
        aria-hidden="true"
        onPointerDown={disabled ? undefined : onGrip}
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
    </li>
  );
}
