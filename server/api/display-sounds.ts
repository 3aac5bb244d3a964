/** How each display is heard, as it has told, in memory: it tells again whenever it reaches the server anew. */
import type { DisplaySound } from '../../contract/voice.ts';

export class DisplaySounds {
  readonly #told = new Map<string, DisplaySound>();

  told(deviceId: string, sound: DisplaySound): void {
    this.#told.set(deviceId, sound);
  }

  /** Null for what is no display, and for one that has not told since this server started. */
  of(deviceId: string): DisplaySound | null {
    return this.#told.get(deviceId) ?? null;
  }

  /** The display was taken out of the office. */
  forget(deviceId: string): void {
    this.#told.delete(deviceId);
  }
}
