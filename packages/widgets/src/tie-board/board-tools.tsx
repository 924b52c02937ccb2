import { Eraser, Lightbulb, List, Network, Undo2 } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import type { BoardHints } from './use-hints.ts';
import type { TieBoardState } from './use-tie-board.ts';

interface BoardToolsProps {
  state: TieBoardState;
  hints: BoardHints;
  /** Nothing can be drawn now. */
  closed: boolean;
  asList: boolean;
  onAsList: (asList: boolean) => void;
}

/** Undo, clear, the next hint as long as the goal is ahead, and the text twin. */
export function BoardTools({ state, hints, closed, asList, onAsList }: BoardToolsProps) {
  const t = useMessages(messages);
  const reached = state.board.done && !state.shown;
  return (
    <>
      <Button icon={<Undo2 />} disabled={!state.canUndo || closed} onClick={state.undo}>
        {t('undo')}
      </Button>
      <Button icon={<Eraser />} disabled={state.ties.length === 0 || closed} onClick={state.clear}>
        {t('clear')}
      </Button>
      {hints.offers === 'nothing' || reached ? null : (
        <Button icon={<Lightbulb />} disabled={closed} onClick={hints.next}>
          {t(hints.offers === 'words' ? 'hint' : 'showSolution')}
        </Button>
      )}
      <Button icon={asList ? <Network /> : <List />} onClick={() => onAsList(!asList)}>
        {t(asList ? 'asPicture' : 'asList')}
      </Button>
    </>
  );
}
