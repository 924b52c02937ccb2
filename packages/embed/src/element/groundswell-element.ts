import type { Mounted } from '../runtime/index.ts';
import type { EmbedEvents } from './embed-events.ts';
import { languageOf } from './language-of.ts';
import { notLoaded } from './not-loaded.ts';
import { onSight } from './on-sight.ts';
import type { Piece } from './piece.ts';
import { waitingRoom } from './waiting-room.ts';

type Stage =
  | { readonly name: 'away' }
  | { readonly name: 'out of sight'; readonly leave: () => void }
  | { readonly name: 'loading' }
  | { readonly name: 'mounted'; readonly mounted: Mounted };

/**
 * The part that all elements share: waits until it comes into sight, loads what draws it, and keeps it
 * drawn while it is moved. It draws into a shadow root, so that the page's styles stay outside.
 */
abstract class GroundswellElement extends HTMLElement {
  static readonly observedAttributes = ['name', 'settings', 'caption', 'lang', 'theme'];

  protected abstract readonly is: Piece['is'];
  readonly #root: ShadowRoot = waitingRoom(this);
  #stage: Stage = { name: 'away' };
  #settings: unknown = null;

  /** Settings as a value; they stand over the attribute. */
  get settings(): unknown {
    return this.#settings ?? this.getAttribute('settings');
  }

  set settings(settings: unknown) {
    this.#settings = settings;
    this.#update();
  }

  connectedCallback(): void {
    this.#takeEarlySettings();
    if (this.#stage.name !== 'away') return;
    const leave = onSight(this, () => void this.#load());
    this.#stage = { name: 'out of sight', leave };
  }

  /** An element that is moved is taken out and put in within one task, and keeps what it shows. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(): void {
    this.#update();
  }

  /** A script may have set the property before this class was known; it would hide the accessor. */
  #takeEarlySettings() {
    if (!Object.hasOwn(this, 'settings')) return;
    const early = this.settings;
    Reflect.deleteProperty(this, 'settings');
    this.settings = early;
  }

  async #load() {
    this.#stage = { name: 'loading' };
    const runtime = await import('../runtime/index.ts').catch(() => null);
    if (this.#stage.name !== 'loading') return;
    if (!runtime) {
      this.#stage = { name: 'away' };
      notLoaded(this.#root, languageOf(this), () => void this.#load());
      this.#tell('groundswell-problem', { reason: 'not-loaded', detail: import.meta.url });
      return;
    }
    const mounted = runtime.mount(this.#root, this.#piece(), this.#tell);
    this.#stage = { name: 'mounted', mounted };
  }

  #update() {
    if (this.#stage.name === 'mounted') this.#stage.mounted.update(this.#piece());
  }

  #leave() {
    if (this.#stage.name === 'out of sight') this.#stage.leave();
    if (this.#stage.name === 'mounted') this.#stage.mounted.unmount();
    this.#stage = { name: 'away' };
  }

  #piece(): Piece {
    return {
      is: this.is,
      name: this.getAttribute('name') ?? '',
      settings: this.settings,
      caption: this.getAttribute('caption'),
      language: languageOf(this),
      theme: this.getAttribute('theme'),
    };
  }

  readonly #tell = <Name extends keyof EmbedEvents>(name: Name, detail: EmbedEvents[Name]) => {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
}

/** `<groundswell-figure name="reach-dots" settings="…">`: one figure, by its kind. */
export class GroundswellFigure extends GroundswellElement {
  protected readonly is = 'figure';
}

/** `<groundswell-question name="…">` by its id in the bank, or whole in its `settings`. */
export class GroundswellQuestion extends GroundswellElement {
  protected readonly is = 'question';
}
