import { createContext, type ReactNode, useContext } from 'react';
import { type LinkedFigure, writeFigureLink } from './figure-link.ts';

/** Makes the address at which a figure opens by itself. */
export type FigureAddress = (figure: LinkedFigure) => string;

const FigureAddressContext = createContext<FigureAddress>(besideThisPage);

interface FigureLinksProps {
  address: FigureAddress;
  children: ReactNode;
}

/** Says where shared figures open; without it they open on the page they stand on. */
export function FigureLinks({ address, children }: FigureLinksProps) {
  return <FigureAddressContext value={address}>{children}</FigureAddressContext>;
}

export function useFigureAddress(): FigureAddress {
  return useContext(FigureAddressContext);
}

function besideThisPage(figure: LinkedFigure): string {
  const url = new URL(location.href);
  url.hash = `figure=${writeFigureLink(figure)}`;
  return url.href;
}
