import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { PointerEvent } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './order-list.module.css';

interface OrderCardProps {
  text: string;
  /** From 1. */
  place: number;
  last: number;
  disabled: boolean;
  onMove: (by: 1 | -1) => void;
  onGrip?: (event: PointerEvent) => void;
}

/** What stands on a card: its grip, its words, and the arrows. */
export function OrderCard({ text, place, last, disabled, onMove, onGrip }: OrderCardProps) {
  const t = useMessages(messages);
  return (
    <>
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
    </>
  );
}
