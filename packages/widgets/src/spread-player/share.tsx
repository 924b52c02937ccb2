import { Copy, Image, Link2, PenTool, Table2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { paintedPng } from '../network-figure/drawing/index.ts';
import { saveFile } from '../saving/index.ts';
import { useFigureAddress } from '../share-button/index.ts';
import { countsCsv } from './counts-csv.ts';
import { messages } from './messages.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import styles from './share.module.css';
import type { SpreadPlayerState } from './use-spread-player.ts';

interface ShareProps {
  settings: SpreadPlayerSettings;
  player: SpreadPlayerState;
  caption: string;
}

/** The figure as it stands, to take along: a link, a picture, a drawing or the counts. */
export function Share({ settings, player, caption }: ShareProps) {
  const t = useMessages(messages);
  const address = useFigureAddress();
  const waysId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const { run, step, timeline } = player;
  const { drawing } = player.network;
  const file = `groundswell-${run?.seed ?? 0}-${step}`;

  async function copyLink() {
    if (!run) return;
    const { seedRule: _, ...spread } = settings.spread;
    const link = address({
      kind: 'spread-player',
      settings: { ...settings, spread: { ...spread, seed: run.seed }, step },
    });
    try {
      await navigator.clipboard.writeText(link);
      setNote(t('copied'));
    } catch {
      setNote(`${t('notCopied')} ${link}`);
    }
  }

  async function savePng() {
    saveFile(`${file}.png`, await paintedPng(drawing, caption));
  }

  async function saveSvg() {
    const svg = await drawing.svg(caption);
    saveFile(`${file}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }

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
          stand(ways.current, button.current);
        }}
      >
        <Button tone="bare" icon={<Copy />} disabled={!run} onClick={() => void copyLink()}>
          {t('copyLink')}
        </Button>
        <Button tone="bare" icon={<Image />} disabled={!run} onClick={() => void savePng()}>
          {t('savePng')}
        </Button>
        <Button tone="bare" icon={<PenTool />} disabled={!run} onClick={() => void saveSvg()}>
          {t('saveSvg')}
        </Button>
        <Button
          tone="bare"
          icon={<Table2 />}
          disabled={!run}
          onClick={() => timeline.current && saveFile(`${file}.csv`, countsCsv(timeline.current))}
        >
          {t('saveCsv')}
        </Button>
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
  ways.style.right = `${Math.max(clientWidth - right, 8)}px`;
  ways.style.bottom = `${clientHeight - top + 8}px`;
}
