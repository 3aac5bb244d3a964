/** The slip as a file to print or to show (8.6.4). */
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Slip } from '../../contract/booking.ts';
import { slipPage } from './slip-page.ts';

/** Found by the package's name, because this file lies elsewhere once it is built. */
const { resolve } = createRequire(import.meta.url);
const REGULAR = resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf');
const BOLD = resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf');

pdfmake.setFonts({ Roboto: { normal: REGULAR, bold: BOLD } });
// Words of an office's settings are in the file: whatever they say, nothing but the two faces is read for it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === REGULAR || path === BOLD);

/** @returns the bytes of a PDF of one page, or of two when there is much to bring; they cost about 50 ms of the processor */
export async function slipPdf(slip: Slip): Promise<Uint8Array> {
  return pdfmake.createPdf(slipPage(slip)).getBuffer();
}
