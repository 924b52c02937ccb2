import type { DeskTab } from '@groundswell/core/bank';
import type { Post } from '@groundswell/core/quiz';
import {
  Archive,
  BadgeCheck,
  CircleHelp,
  Copy,
  Eye,
  GraduationCap,
  Landmark,
  Newspaper,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { messages } from './messages.ts';

interface Kind {
  readonly word: keyof (typeof messages)['en'];
  readonly icon: ReactNode;
}

const kinds: Readonly<Record<DeskTab['kind'], Kind>> = {
  official: { word: 'kindOfficial', icon: <Landmark /> },
  primary: { word: 'kindPrimary', icon: <Eye /> },
  newsroom: { word: 'kindNewsroom', icon: <Newspaper /> },
  factcheck: { word: 'kindFactcheck', icon: <BadgeCheck /> },
  expert: { word: 'kindExpert', icon: <GraduationCap /> },
  archive: { word: 'kindArchive', icon: <Archive /> },
  lowquality: { word: 'kindLowquality', icon: <CircleHelp /> },
};
const copy: Kind = { word: 'kindCopy', icon: <Copy /> };

/** What a source is, as a word and an icon: never by colour. */
export function kindOf({ kind, role }: Pick<DeskTab, 'kind' | 'role'>): Kind {
  return role === 'copy' ? copy : kinds[kind];
}

export const moveWords: Readonly<Record<Post['move'], keyof (typeof messages)['en']>> = {
  stop: 'moveStop',
  investigate: 'moveInvestigate',
  find: 'moveFind',
  trace: 'moveTrace',
};
