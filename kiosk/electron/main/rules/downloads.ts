/** Nothing is saved on a kiosk: a slip is printed, not kept. */
import type { Session } from 'electron';

export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
