/** The types of `shell-ways.mjs`, for its tests: scripts run before anything is compiled. */
type Shell = 'kiosk' | 'desk';

export function wayOf(
  args: readonly string[],
): { readonly way: 'electron' } | { readonly way: 'chromium'; readonly server: string };
export function placeArguments(shell: Shell, told: string): string[];
export function whatIsWrongWith(
  server: string,
  ask?: (url: string) => Promise<Response>,
): Promise<string | null>;
