/**
 * What the pages in the shell's window may ask of it, once for both sides. The preload puts `window.shell` into the page,
 * `main/ipc.ts` answers; both are made from these types.
 */
import type { AutoStart, Trouble } from '../../contract/endpoints/shells.ts';
import type { ShellPrinter } from '../../contract/kiosk-port.ts';
import type { ShellGlass } from '../../contract/kiosk-shell.ts';
import type { Loss } from '../../shell/loss.ts';

/** What the office's page gets. */
export interface KioskBridge {
  /** The version of the shell. */
  readonly version: string;
  /** Printers on this computer, for the server's orders. */
  readonly printer: ShellPrinter;
  readonly glass: ShellGlass;
}

/** What the shell's own pages get; the office's page never does. */
export interface OwnBridge extends Omit<KioskBridge, 'printer' | 'glass'> {
  readonly own: {
    facts(): Promise<Facts>;
    /** Calls back when the facts have changed. */
    onFacts(listener: (facts: Facts) => void): void;
    setUp(wish: SetUpWish): Promise<SetUpAnswer>;
    unlock(code: string): Promise<UnlockAnswer>;
    act(action: Action): Promise<void>;
  };
}

/** The shell's own pages, by the part of the address after `#`. */
export const OWN_PAGES = ['set-up', 'lost', 'technician'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

export interface Facts {
  readonly serverUrl: string | null;
  readonly loss: Loss | null;
  /** A technician's code is set. */
  readonly hasCode: boolean;
  /** Part of what they said could not be used, and the first settings hold in its place. */
  readonly settingsBroken: boolean;
  readonly version: string;
  readonly lastTrouble: Trouble | null;
  readonly autoStart: AutoStart;
  /** The diagonal of the glass, as the office's page told last; null until it has. */
  readonly screenInches: number | null;
}

export interface SetUpWish {
  readonly address: string;
  /** Empty keeps the code that is set. */
  readonly code: string;
  /** Whoever sets it up knows that nobody answers there yet. */
  readonly evenIfSilent: boolean;
}

/** What can be wrong with a set-up; each has its words on the page. */
export type SetUpFault = 'address' | 'code' | 'unreachable' | 'not-ours' | 'not-saved' | 'forbidden';
export type SetUpAnswer = { readonly ok: true } | { readonly ok: false; readonly fault: SetUpFault };

export type UnlockAnswer =
  { readonly state: 'open' } | { readonly state: 'wrong' | 'wait'; readonly waitSeconds: number };

/** What a technician may do: back to the kiosk, start the shell anew, end it; the last also whoever stands at a kiosk that is not set up. */
export const ACTIONS = ['back', 'restart', 'leave'] as const;
export type Action = (typeof ACTIONS)[number];

/** Names of the messages between preload and main. */
export const CHANNELS = {
  technician: 'shell:technician',
  facts: 'shell:facts',
  factsChanged: 'shell:facts-changed',
  setUp: 'shell:set-up',
  unlock: 'shell:unlock',
  act: 'shell:act',
  portOrder: 'shell:port-order',
  portNews: 'shell:port-news',
  inches: 'shell:inches',
} as const;

/** The command line's word that tells the preload the shell's version. */
export const VERSION_ARGUMENT = '--shell-version=';
