/** From what a paper tells to what its printer gets. */
import { z } from 'zod';
import type { PrinterDialect, PrinterLetters } from '../contract/printers.ts';
import type { PrintDocument } from './document.ts';
import { encode } from './encode.ts';
import { draw } from './raster/draw.ts';
import { rasterBytes } from './raster/raster-bytes.ts';
import { layoutSlip } from './slip-layout.ts';
import { slipPaperSchema } from './slip-paper.ts';
import { layoutTicket } from './ticket-layout.ts';
import { ticketPaperSchema } from './ticket-paper.ts';

const jobPaperSchema = z.discriminatedUnion('kind', [ticketPaperSchema, slipPaperSchema]);
/** What a job prints. */
export type JobPaper = z.infer<typeof jobPaperSchema>;

/** What of a printer decides about the bytes. */
export type PaperPrinter = {
  readonly columns: number;
  readonly dialect: PrinterDialect;
  readonly letters: PrinterLetters;
};

/**
 * @param paper a `JobPaper`, checked here because it may have been kept by an older version
 * @param printer its width, language and letters
 * @returns one paper from reset to cut
 * @throws ZodError when it is no paper of ours
 */
export function paperBytes(paper: unknown, printer: PaperPrinter): Uint8Array {
  return documentBytes(laidOut(jobPaperSchema.parse(paper), printer.columns), printer);
}

/** One paper from reset to cut, as the printer's language and letters have it. */
export function documentBytes(
  document: PrintDocument,
  { dialect, letters }: Omit<PaperPrinter, 'columns'>,
): Uint8Array {
  return letters === 'image' ? rasterBytes(draw(document), dialect) : encode(document, dialect);
}

function laidOut(paper: JobPaper, columns: number): PrintDocument {
  switch (paper.kind) {
    case 'ticket':
      return layoutTicket(paper, columns);
    case 'slip':
      return layoutSlip(paper, columns);
  }
}
