/** When the key of the command under way was pressed. There is one at a time, and asked again it is as old as before. */
import type { Press } from '../../contract/press.ts';
import { serverUptime } from '../../ui/live/uptime.ts';

let underWay: { commandId: string; press: Press | null } | null = null;

/** Now, for this command. */
export function pressed(commandId: string): void {
  underWay = { commandId, press: serverUptime.press() };
}

/** @returns null for a command that no key of the desk began */
export const pressOf = (commandId: string): Press | null =>
  underWay?.commandId === commandId ? underWay.press : null;
