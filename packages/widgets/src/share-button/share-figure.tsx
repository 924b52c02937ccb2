import type { RefObject } from 'react';
import { ShareMenu, type ShareMenuProps } from './share-menu.tsx';

export interface ShareFigureProps extends Pick<ShareMenuProps, 'file' | 'figure' | 'csv'> {
  /** The drawing and its words, without buttons. */
  host: RefObject<Element | null>;
  caption: string;
}

/** Shares a figure that is made of SVG and HTML text; what takes its picture is fetched when asked for. */
export function ShareFigure({ host, caption, ...rest }: ShareFigureProps) {
  function shown(): Element {
    if (!host.current) throw new Error('The figure is not on the page.');
    return host.current;
  }
  return (
    <ShareMenu
      {...rest}
      png={async () => {
        const { pngOfFigure } = await import('../figure-picture/index.ts');
        return pngOfFigure(shown(), caption);
      }}
      svg={async () => {
        const { svgOfFigure } = await import('../figure-picture/index.ts');
        return svgOfFigure(shown(), caption);
      }}
    />
  );
}
