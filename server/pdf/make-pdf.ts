/** Files in PDF, with letters that know Cyrillic. */
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Found by the package's name, because this file lies elsewhere once it is built. */
const { resolve } = createRequire(import.meta.url);
const REGULAR = resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf');
const BOLD = resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf');

pdfmake.setFonts({ Roboto: { normal: REGULAR, bold: BOLD } });
// Words of an office's settings are in the file: whatever they say, nothing but the two faces is read for it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === REGULAR || path === BOLD);

/** @returns the bytes of the file; they cost 50 ms of the processor and more */
export async function makePdf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return pdfmake.createPdf(definition).getBuffer();
}
