import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const AsideContext = createContext<Element | null>(null);

interface AsideProviderProps {
  /** Where the words beside a figure go; null while there is no such place. */
  element: Element | null;
  children: ReactNode;
}

/** Offers the widgets inside a place for their words: on a desk, the column left of the figure. */
export function AsideProvider({ element, children }: AsideProviderProps) {
  return <AsideContext value={element}>{children}</AsideContext>;
}

/** True where the page offers a place for words, so that a widget needs no column of its own for them. */
export function useHasAside(): boolean {
  return useContext(AsideContext) !== null;
}

/** A widget's own words, put where the page wants them; without such a place they stay where they are. */
export function Aside({ children }: { children: ReactNode }) {
  const element = useContext(AsideContext);
  return element ? createPortal(children, element) : children;
}
