/** A sound under way, whoever makes it. */

export type PlayingEnd =
  /** It was heard to its end. */
  | 'ended'
  /** The browser lets no page sound that nobody has touched yet. */
  | 'refused'
  /** It cannot be played here. */
  | 'broken'
  /** Somebody stopped it. */
  | 'stopped';

export interface Playing {
  /** Never rejects. */
  readonly end: Promise<PlayingEnd>;
  /** Silence at once. */
  stop(): void;
  setVolume(volume: number): void;
}
