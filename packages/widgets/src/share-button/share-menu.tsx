import { Copy, Image, Link2, PenTool, Table2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { saveFile } from '../saving/index.ts';
import type { LinkedFigure } from './figure-link.ts';
import { useFigureAddress } from './figure-links.tsx';
import { messages } from './messages.ts';
import styles from './share-menu.module.css';

export interface ShareMenuProps {
  /** What saved files are called, without the ending. */
  file: string;
  /** Each is made when it is asked for, so that it holds the figure as it stands. */
  figure: () => LinkedFigure;
  /** Makes the picture, when it is asked for. */
  png: () => Promise<Blob>;
  /** Makes the drawing as SVG, when it is asked for. */
  svg: () => Promise<string>;
  /** Writes what is drawn as a table, when it is asked for. */
  csv: () => string;
  /** There is nothing to share yet. @default false */
  disabled?: boolean;
}

/** The figure as it stands, to take along: a link, a picture, a drawing or a table. */
export function ShareMenu({ file, figure, png, svg, csv, disabled = false }: ShareMenuProps) {
  const t = useMessages(messages);
  const address = useFigureAddress();
  const waysId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const [link, setLink] = useState('');

  async function copyLink() {
    const link = address(figure());
    try {
      await navigator.clipboard.writeText(link);
      setNote(t('copied'));
    } catch {
      setLink(link);
    }
  }

  async function save(ending: string, make: () => Promise<Blob | string> | string) {
    try {
      saveFile(`${file}.${ending}`, await make());
      setNote('');
    } catch (error) {
      setNote(t('notSaved', { reason: String(error) }));
    }
  }

  const savePicture = () => save('png', png);
  const saveDrawing = () =>
    save('svg', async () => new Blob([await svg()], { type: 'image/svg+xml' }));

  return (
    <>
      <button type="button" className={styles.share} ref={button} popoverTarget={waysId}>
        <Link2 aria-hidden />
        {t('share')}
      </button>
      <div
        id={waysId}
        ref={ways}
        popover="auto"
        className={styles.ways}
        onBeforeToggle={() => {
          setNote('');
          setLink('');
          stand(ways.current, button.current);
        }}
      >
        <Button tone="bare" icon={<Copy />} disabled={disabled} onClick={() => void copyLink()}>
          {t('copyLink')}
        </Button>
        <Button tone="bare" icon={<Image />} disabled={disabled} onClick={() => void savePicture()}>
          {t('savePng')}
        </Button>
        <Button
          tone="bare"
          icon={<PenTool />}
          disabled={disabled}
          onClick={() => void saveDrawing()}
        >
          {t('saveSvg')}
        </Button>
        <Button
          tone="bare"
          icon={<Table2 />}
          disabled={disabled}
          onClick={() => void save('csv', csv)}
        >
          {t('saveCsv')}
        </Button>
        {link ? (
          <input
            className={styles.link}
            aria-label={t('copyThis')}
            readOnly
            value={link}
            ref={(input) => input?.select()}
          />
        ) : null}
        <output className={styles.note}>{note}</output>
      </div>
    </>
  );
}

/** Above the button, its right edges in line; the browser closes it on Escape or a press elsewhere. */
function stand(ways: HTMLElement | null, button: HTMLElement | null) {
  if (!ways || !button) return;
  const { top, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  ways.style.right = `${Math.max(Math.min(clientWidth - right, clientWidth - MENU_WIDTH), 8)}px`;
  ways.style.bottom = `${clientHeight - top + 8}px`;
}

/** About as wide as the menu gets, px: it must not stick out on the left. */
const MENU_WIDTH = 240;
