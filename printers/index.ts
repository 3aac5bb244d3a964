/** The public face of the room: print, watch, and a printer to try it all without one. */
export { systemClock } from './clock.ts';
export { cupsTransport } from './cups/transport.ts';
export { deviceTransport } from './device-file.ts';
export { createPrintRunner } from './job-runner.ts';
export { kioskTransport, type KioskWay } from './kiosk-port.ts';
export type { PrintRunner } from './print-runner.ts';
export type { PrintJobStore } from './jobs.ts';
export { networkTransport } from './network.ts';
export { serialTransport } from './serial-port.ts';
export { takingTurns } from './turns.ts';
export { layoutTest } from './test-layout.ts';
export { createLock, type Lock, type SendOutcome, type Transport } from './transport.ts';
export { documentBytes, type JobPaper } from './paper-bytes.ts';
export { previewOf } from './preview.ts';
export { LOGO_MOST_SIDE_PX, readLogo } from './raster/read-logo.ts';
export type { Paper } from './virtual/paper.ts';
export { paperToSvg } from './virtual/picture.ts';
export { startVirtualPrinter, type VirtualPrinter } from './virtual/printer.ts';
