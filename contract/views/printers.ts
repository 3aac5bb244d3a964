/** What the page of the virtual printers sees. */
import { z } from 'zod';
import { epochMs, id } from '../primitives.ts';
import { printerState, virtualCondition } from '../printing.ts';

/** What the virtual printers put out, the newest paper first. */
export const printersView = z.object({
  printers: z.array(printerState.extend({ virtual: virtualCondition.nullable() })),
  papers: z.array(z.object({ id, printerId: id, printedAt: epochMs, text: z.string() })),
});
export type PrintersView = z.infer<typeof printersView>;
