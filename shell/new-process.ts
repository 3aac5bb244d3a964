/** Ends this process; another one begins. */
import { app } from 'electron';

export function beginAnew(): void {
  // An AppImage is started by its own file, not by the program that it unpacked for this run.
  const { APPIMAGE } = process.env;
  app.relaunch(APPIMAGE === undefined ? {} : { execPath: APPIMAGE });
  app.exit(0);
}
