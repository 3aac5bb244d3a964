/** From what a ticket tells to what its printer gets. */
import { encode } from './encode.ts';
import { layoutTicket } from './ticket-layout.ts';
import { ticketPaperSchema } from './ticket-paper.ts';

/**
 * @param paper a `TicketPaper`, checked here because it may have been kept by an older version
 * @param columns characters of font A on a line of the printer
 * @returns ESC/POS from reset to cut
 * @throws ZodError when it is not a ticket's paper
 */
export function ticketBytes(paper: unknown, columns: number): Uint8Array {
  return encode(layoutTicket(ticketPaperSchema.parse(paper), columns));
}
