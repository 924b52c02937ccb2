import { type ReactNode, useEffect } from 'react';
import type { Tell } from '../element/embed-events.ts';

interface ReadyProps {
  name: string;
  tell: Tell;
}

/** Is drawn together with what it stands beside, and so knows when that stands. */
export function Ready({ name, tell }: ReadyProps): ReactNode {
  useEffect(() => tell('groundswell-ready', { name }), [name, tell]);
  return null;
}
