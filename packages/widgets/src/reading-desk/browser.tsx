import type { DeskTab } from '@groundswell/core/bank';
import { Lock, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useMessages } from '../language/index.ts';
import styles from './browser.module.css';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';

interface BrowserProps {
  /** What a browser tab shows of a source; opened ones, in the order of opening. */
  tabs: readonly Pick<DeskTab, 'id' | 'name' | 'url' | 'kind' | 'role'>[];
  /** Id of the tab in view; null is the search page. */
  inView: string | null;
  onView: (id: string | null) => void;
  /** The page in view. */
  children: ReactNode;
}

const turns: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A browser to practise with: its tabs, the address, and the page. */
export function Browser({ tabs, inView, onView, children }: BrowserProps) {
  const t = useMessages(messages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.find((tab) => tab.id === inView);
  const order = [null, ...tabs.map((tab) => tab.id)];
  const tabId = (of: string | null) => `${id}-tab-${of ?? 'search'}`;

  function turn(event: KeyboardEvent) {
    const by = turns[event.key];
    if (by === undefined) return;
    const next = order[(order.indexOf(inView) + by + order.length) % order.length] ?? null;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(next))}`)?.focus();
  }

  function tabProps(of: string | null) {
    return {
      type: 'button',
      role: 'tab',
      id: tabId(of),
      'aria-selected': inView === of,
      'aria-controls': `${id}-page`,
      tabIndex: inView === of ? 0 : -1,
      onClick: () => onView(of),
      onKeyDown: turn,
    } as const;
  }

  return (
    <section className={styles.browser} aria-label={t('browser')}>
      <div className={styles.tabs} role="tablist" aria-label={t('tabs')} ref={list}>
        <button {...tabProps(null)}>
          <Search aria-hidden /> {t('search')}
        </button>
        {tabs.map((tab) => (
          <button key={tab.id} {...tabProps(tab.id)}>
            <span className={styles.icon} aria-hidden>
              {kindOf(tab).icon}
            </span>
            {tab.name}
          </button>
        ))}
      </div>
      <p className={styles.address}>
        <Lock aria-hidden />
        <span className={styles.url}>{(shown?.url ?? 'https://cari.example').slice(8)}</span>
        <span>{t('notOnline')}</span>
      </p>
      <div
        className={styles.page}
        role="tabpanel"
        id={`${id}-page`}
        aria-labelledby={tabId(shown?.id ?? null)}
      >
        {children}
      </div>
    </section>
  );
}
