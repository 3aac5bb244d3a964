/** Tells the shell around this page how large the glass is: its own pages are measured by it when the server is gone. */
import { watch } from 'vue';
import type { ShellGlass } from '../../contract/kiosk-shell.ts';

/** Null in a browser, and in a shell that does not ask yet: it comes from an installer, this page from the server. */
function shellGlass(): ShellGlass | null {
  return (globalThis as { shell?: { glass?: ShellGlass } }).shell?.glass ?? null;
}

/** @param inches null until they are known */
export function useToldShell(inches: () => number | null, shell: ShellGlass | null = shellGlass()): void {
  watch(inches, (known) => known !== null && shell?.tellInches(known), { immediate: true });
}
