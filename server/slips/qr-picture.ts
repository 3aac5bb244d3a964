/** A QR code as a vector: sharp on any printer, and one shape, since squares side by side show hairlines between them. */
import QRCode from 'qrcode';

/** White around the code that readers need, in modules (ISO/IEC 18004 wants 4; the cell around it gives the rest). */
const QUIET_MODULES = 1;

/** @returns an SVG whose units are modules */
export function qrPicture(data: string): string {
  const { modules } = QRCode.create(data, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET_MODULES;
  const bars: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > from) bars.push(bar(from, row, column - from));
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${bars.join('')}"/></svg>`;
}

const bar = (column: number, row: number, width: number): string =>
  `M${column + QUIET_MODULES} ${row + QUIET_MODULES}h${width}v1h-${width}z`;
