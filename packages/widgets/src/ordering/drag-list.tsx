import { domMax, LazyMotion, useDragControls } from 'framer-motion';
import { Reorder } from 'framer-motion/m';
import { OrderCard } from './order-card.tsx';
import type { CardListProps } from './order-list.tsx';
import styles from './order-list.module.css';

/** The list whose cards are dragged by the grip and slide into place. */
export function DragList(props: CardListProps) {
  const { items, label, onArrange } = props;
  return (
    <LazyMotion features={domMax} strict>
      <Reorder.Group
        as="ol"
        axis="y"
        className={styles.list}
        values={items.map((item) => item.id)}
        onReorder={onArrange}
        aria-label={label}
      >
        {items.map((item, index) => (
          <DragCard key={item.id} {...props} id={item.id} text={item.text} index={index} />
        ))}
      </Reorder.Group>
    </LazyMotion>
  );
}

interface DragCardProps extends CardListProps {
  id: string;
  text: string;
  index: number;
}

function DragCard({ id, text, index, items, isTheirs, disabled, onMove }: DragCardProps) {
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
      <OrderCard
        text={text}
        place={index + 1}
        last={items.length}
        disabled={disabled}
        onMove={(by) => onMove(index, by)}
        onGrip={(event) => controls.start(event)}
      />
    </Reorder.Item>
  );
}
