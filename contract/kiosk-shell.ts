/** What the office's page tells the shell around it, beside what it carries to a printer (kiosk-port.ts). */
import { kioskSettings } from './kiosk.ts';

/** The diagonal of the glass. The server knows it, and the shell's own pages come when there is no server to ask. */
export const shellInches = kioskSettings.shape.screenInches;

/** What the shell offers to the kiosk's page. */
export interface ShellGlass {
  /** Kept by the shell, also over a restart. */
  tellInches(inches: number): void;
}
