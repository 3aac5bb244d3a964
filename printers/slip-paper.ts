/**
 * Everything that an appointment slip's paper tells (8.6.4), and by its strictness nothing else: whoever finds the paper
 * learns no name, no phone and no address of the visitor.
 */
import { z } from 'zod';
import { slip } from '../contract/booking.ts';
import { logo, slipBlocks } from '../contract/paper.ts';
import { copyNo, qrUrl, timezone } from './paper-fields.ts';

export const slipPaperSchema = z.strictObject({
  kind: z.literal('slip'),
  slip: z.strictObject({
    ...slip.shape,
    serviceName: z.string().min(1),
    office: z.strictObject({ ...slip.shape.office.shape, name: z.string().min(1), timezone }),
    pageUrl: qrUrl,
  }),
  copyNo,
  look: z.strictObject({ logo: logo.nullable(), blocks: slipBlocks }),
});
export type SlipPaper = z.infer<typeof slipPaperSchema>;
