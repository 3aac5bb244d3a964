/**
 * What the own pages of the desk's window may ask of it, once for both sides. The preload puts `window.shell` into them, `main/ipc.ts`
 * answers. The office's page gets nothing: it is the same in a browser.
 */
import type { Loss } from '../../shell/loss.ts';

export interface OwnBridge {
  facts(): Promise<Facts>;
  /** Calls back when the facts have changed. */
  onFacts(listener: (facts: Facts) => void): void;
  setServer(wish: ServerWish): Promise<ServerAnswer>;
  act(action: Action): Promise<void>;
}

/** The own pages, by the part of the address after `#`. `set-up` is the first start, `server` another address later. */
export const OWN_PAGES = ['set-up', 'lost', 'server'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

export interface Facts {
  readonly serverUrl: string | null;
  readonly loss: Loss | null;
  /** Part of the settings could not be used, and the first ones hold in its place. */
  readonly settingsBroken: boolean;
}

export interface ServerWish {
  readonly address: string;
  /** Whoever sets it knows that nobody answers there yet. */
  readonly evenIfSilent: boolean;
}

/** What can be wrong with an address; each has its words on the page. */
export type ServerFault = 'address' | 'unreachable' | 'not-ours' | 'not-saved';
export type ServerAnswer = { readonly ok: true } | { readonly ok: false; readonly fault: ServerFault };

/** Ask for another address, or leave it as it is. */
export const ACTIONS = ['ask-server', 'keep-server'] as const;
export type Action = (typeof ACTIONS)[number];

/** Names of the messages between preload and main. */
export const CHANNELS = {
  facts: 'desk:facts',
  factsChanged: 'desk:facts-changed',
  setServer: 'desk:set-server',
  act: 'desk:act',
  comeForward: 'desk:come-forward',
} as const;
