/** The types of `display.mjs`, for the tests that need a screen: scripts run before anything is compiled. */
export interface Display {
  /** What a program needs to know of it. */
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}
export function openDisplay(): Promise<Display>;
