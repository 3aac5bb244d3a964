/** With what an office is opened. */
import type { Logger } from 'pino';
import type { Sender } from '../messages/sender.ts';
import type { VoiceChoice } from '../voice/find-engines.ts';

export interface ServeOptions {
  readonly dataDir: string;
  /** Where the backups go. */
  readonly backupDir: string;
  /** Of the program. */
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** For an office that is not set up yet. */
  readonly timezone: string;
  readonly publicUrl: string | null;
  /** Proxies whose word about the sender is believed; none when empty. */
  readonly trustedProxies: readonly string[];
  /** What takes messages to visitors; null sends none. */
  readonly sender: Sender | null;
  /** Who makes speech. */
  readonly voice: VoiceChoice;
  /** Where the build put the screens. */
  readonly pagesDir: string;
  readonly logger: Logger;
  /** The demo's clock; null for a real office, which runs on real time only. */
  readonly demo: { readonly speed: number; readonly startAt: number } | null;
  /** The log and the memory no longer agree, or the like: the process should end. */
  readonly onFatal: (error: Error) => void;
}
