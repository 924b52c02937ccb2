import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { messages } from './messages.ts';
import { OrderCard } from './order-card.tsx';
import styles from './order-list.module.css';

export interface OrderListProps {
  items: readonly { id: string; text: string }[];
  /** True once the learner has moved something. */
  isTheirs: boolean;
  disabled: boolean;
  onArrange: (ids: readonly string[]) => void;
  onMove: (id: string, by: 1 | -1) => void;
}

/** The list itself, still or dragged. */
export interface CardListProps extends Omit<OrderListProps, 'onMove'> {
  label: string;
  onMove: (index: number, by: 1 | -1) => void;
}

const fetchDragList = () => import('./drag-list.tsx');
const DragList = lazy(async () => ({ default: (await fetchDragList()).DragList }));

/** Cards to put in order: dragged by the grip, or moved place by place with the arrows. */
export function OrderList({ items, onMove, ...rest }: OrderListProps) {
  const t = useMessages(messages);
  const [news, setNews] = useState('');
  const room = useRef<HTMLDivElement>(null);
  const canDrag = useDragging(room);

  function move(index: number, by: 1 | -1) {
    const item = items[index];
    const place = index + by;
    if (!item || place < 0 || place >= items.length) return;
    onMove(item.id, by);
    setNews(t('moved', { item: item.text, place: place + 1, total: items.length }));
  }

  const list = { items, label: t('list'), onMove: move, ...rest };
  return (
    <>
      <div ref={room}>
        <Suspense fallback={<StillList {...list} />}>
          {canDrag ? <DragList {...list} /> : <StillList {...list} />}
        </Suspense>
      </div>
      <output>
        <VisuallyHidden>{news}</VisuallyHidden>
      </output>
    </>
  );
}

/** False until the list that can be dragged is fetched, for no card waits for it. */
function useDragging(room: React.RefObject<HTMLElement | null>): boolean {
  const [canDrag, setCanDrag] = useState(false);
  useEffect(() => {
    let isGone = false;
    async function fetchOnce() {
      await fetchDragList();
      // Whoever is at the arrows already would lose the focus, and does not drag.
      if (!isGone && !room.current?.matches(':focus-within')) setCanDrag(true);
    }
    // Without it the arrows still move every card.
    fetchOnce().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [room]);
  return canDrag;
}

function StillList({ items, label, isTheirs, disabled, onMove }: CardListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <li key={item.id} className={styles.card} data-theirs={isTheirs || undefined}>
          <OrderCard
            text={item.text}
            place={index + 1}
            last={items.length}
            disabled={disabled}
            onMove={(by) => onMove(index, by)}
          />
        </li>
      ))}
    </ol>
  );
}
