import { useMessages } from '@groundswell/widgets/language';
import { messages } from './messages.ts';
import styles from './workshop.module.css';

interface SourceViewProps {
  text: string;
  line: number;
  /** Lines that a problem names. */
  marked: ReadonlySet<number>;
}

const around = 30;

/** The lines of a file around the one that is looked at. */
export function SourceView({ text, line, marked }: SourceViewProps) {
  const t = useMessages(messages);
  const start = Math.max(1, line - around);
  const lines = text.split(/\r\n|\r|\n/).slice(start - 1, line + around);
  const label = t('source', { line });
  return (
    <figure className={styles.source}>
      <figcaption>{label}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard */}
      <ol start={start} tabIndex={0} aria-label={label}>
        {lines.map((words, at) => {
          const number = start + at;
          return (
            <li
              key={number}
              value={number}
              ref={number === line ? scrollTo : undefined}
              data-marked={marked.has(number)}
              aria-current={number === line ? 'true' : undefined}
            >
              {words.slice(0, 500)}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

/** Puts the line into sight within its list, without moving the page. */
function scrollTo(line: HTMLLIElement | null): void {
  const list = line?.parentElement;
  if (line && list) list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 3;
}
