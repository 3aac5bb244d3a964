/** What the office's page tells the shell around it, beside what it carries to a printer (kiosk-port.ts). */
import { kioskSettings } from './kiosk.ts';

/** The diagonal of the glass. The server knows it, and the shell's own pages come when there is no server to ask. */
export const shellInches = kioskSettings.shape.screenInches;

/** What the shell offers to the kiosk's page. */
export interface ShellGlass {
  /** Kept by the shell, also over a restart. */
  tellInches(inches: number): void;
}

/** What a button with a USB cable at the kiosk presses (6.7.5). No keyboard has it, so nobody presses it unmeant. */
export const HELP_BUTTON_KEY = 'F13';
