/** The types of `kiosk-ways.mjs`, for its tests: scripts run before anything is compiled. */
export const WITHOUT_ELECTRON: string;
export function wayOf(
  args: readonly string[],
): { readonly way: 'electron' } | { readonly way: 'chromium'; readonly server: string };
export function sizeArguments(told: string): string[];
export function whatIsWrongWith(
  server: string,
  ask?: (url: string) => Promise<Response>,
): Promise<string | null>;
