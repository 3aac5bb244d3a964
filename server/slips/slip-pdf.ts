/** The slip as a file to print or to show (8.6.4). */
import type { Slip } from '../../contract/booking.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { slipPage } from './slip-page.ts';

/** @returns the bytes of a PDF of one page, or of two when there is much to bring */
export const slipPdf = (slip: Slip): Promise<Uint8Array> => makePdf(slipPage(slip));
