/** Reports as files. */
import { csvOf } from './csv.ts';
import type { ReportDocument } from './document.ts';
import { pdfOf } from './pdf.ts';
import { xlsxOf } from './xlsx.ts';

export type ExportFormat = 'xlsx' | 'csv' | 'pdf';

/** @returns the bytes of the file; a long PDF costs some hundred milliseconds of the processor */
export async function writeReport(document: ReportDocument, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return xlsxOf(document);
    case 'csv':
      return csvOf(document);
    case 'pdf':
      return pdfOf(document);
  }
}
