/** What the view of a desk needs beside the office's state. */
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { PrinterState } from '../../contract/printing.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import type { Ticket } from '../office/state.ts';
import type { HelpCallRow } from './shared.ts';

/** Names that are not part of the log, and the printers' troubles. */
export interface DeskSurroundings {
  personName(personId: string): string | null;
  /** What the person can do today; null for everything. */
  readonly skills: readonly string[] | null;
  visitorName(appointmentId: string): string | null;
  needs(ticketId: string): readonly HelpNeed[];
  /** What the specialist who sent the visitor on has written. */
  note(ticket: Ticket): { readonly note: string; readonly personId: string } | null;
  readonly printers: readonly PrinterState[];
  /** Of kiosks whose printer is in trouble. */
  readonly printerCalls: readonly HelpCallRow[];
  readonly helpButtons: DeskView['helpButtons'];
  /** Reminders can be sent. */
  readonly mail: boolean;
}
