/** Nothing is saved in a shell's window: what is to be kept is printed, or opened elsewhere. */
import type { Session } from 'electron';

export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
