import { type ReactNode, useId } from 'react';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './plate.module.css';

export interface PlateProps {
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /** One sentence that says how to read the figure. */
  caption: string;
  /**
   * The paper it is printed on: the module's, or the plain sheet.
   * @default 'sheet'
   */
  paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Buttons under the figure, in one row; the text twin comes last. */
  tools?: ReactNode;
  /** The drawing and what belongs to it. */
  children: ReactNode;
}

/** The frame of a figure: an ink rule on top, the line that says how to read it, the drawing, its tools. */
export function Plate({ number, caption, paper = 'sheet', tools, children }: PlateProps) {
  const t = useMessages(messages);
  const captionId = useId();
  return (
    <figure className={styles.plate} data-paper={paper} aria-labelledby={captionId}>
      <figcaption id={captionId} className={styles.caption}>
        {number === undefined ? null : <b>{t('figure', { number })}</b>} <span>{caption}</span>
      </figcaption>
      {children}
      {tools ? <div className={styles.tools}>{tools}</div> : null}
    </figure>
  );
}
