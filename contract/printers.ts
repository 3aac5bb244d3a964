/** A printer as the office sets it up: how it is reached, which language it speaks, how it gets its letters. */
import { z } from 'zod';
import { id, shortText } from './primitives.ts';

/** The language of the bytes: ESC/POS as Epson defined it, or Star Line Mode. */
const printerDialect = z.enum(['epson', 'star']);
export type PrinterDialect = z.infer<typeof printerDialect>;

/** `code-page` needs Cyrillic page 866 in the printer; `image` draws the paper here and needs no letters there. */
const printerLetters = z.enum(['code-page', 'image']);
export type PrinterLetters = z.infer<typeof printerLetters>;

const common = {
  id,
  name: shortText(60),
  dialect: printerDialect,
  letters: printerLetters,
  /** Characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm. */
  columns: z.number().int().min(24).max(64),
};

/** False for a printer that answers no status requests: then the server claims less. */
const speaksStatus = z.boolean();

/** Listens inside the server and shows its paper at /printers; port 0 takes any free one. */
const virtualPrinter = z.object({
  ...common,
  kind: z.literal('virtual'),
  port: z.number().int().min(0).max(65535),
});

/** Raw bytes over TCP, nearly always port 9100. */
const networkPrinter = z.object({
  ...common,
  kind: z.literal('network'),
  host: z.string().max(255),
  port: z.number().int().min(0).max(65535),
  speaksStatus,
});

/** A file that takes the bytes: a USB printer, `/dev/usb/lp0`. */
const devicePrinter = z.object({ ...common, kind: z.literal('device'), path: shortText(255), speaksStatus });

/**
 * The speeds that receipt printers can be set to. A union, since the description of the API would take a list of literals for
 * strings.
 */
const baud = z.union([
  z.literal(4800),
  z.literal(9600),
  z.literal(19200),
  z.literal(38400),
  z.literal(57600),
  z.literal(115200),
]);
export const BAUD_RATES = baud.options.map(({ value }) => value);

/** How the printer says that its buffer is full. */
const FLOWS = ['none', 'rts-cts', 'xon-xoff'] as const;

/** RS-232, or a USB printer that shows as one: `/dev/ttyUSB0`, `COM3`. Eight bits, no parity, one stop bit. */
const serialPrinter = z.object({
  ...common,
  kind: z.literal('serial'),
  path: shortText(255),
  baud,
  flow: z.enum(FLOWS),
  speaksStatus,
});

/**
 * `USB001`: so Windows calls the port of a queue. Its print spooler alone knows it, and a program that opens it gets a file of that
 * name. One may stand in an office's log from when it was let in; nobody can set it any more.
 */
export const isSpoolerPort = (path: string): boolean => /^USB\d{3}:?$/i.test(path.trim());

/** The path at which this system finds the printer; null for one that is reached otherwise. */
export function pathOf(printer: Printer): string | null {
  if (printer.kind === 'kiosk') return printer.port.path;
  return 'path' in printer ? printer.path : null;
}

/**
 * Where a printer hangs on a kiosk's own computer. Only what a system calls its ports: the kiosk's shell opens no other file, whoever
 * asks. `USB001` is read because an old log must always load (`isSpoolerPort`).
 */
const kioskPath = z
  .string()
  .max(255)
  .regex(/^(\/dev\/[\w:+-][\w:+.-]*(\/[\w:+-][\w:+.-]*)*|COM\d{1,3}|LPT\d|USB\d{3})$/);

export const kioskPort = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('device'), path: kioskPath }),
  z.object({ kind: z.literal('serial'), path: kioskPath, baud, flow: z.enum(FLOWS) }),
]);
export type KioskPort = z.infer<typeof kioskPort>;

/** A printer on the computer of a paired kiosk, reached through the kiosk's shell. */
const kioskPrinter = z.object({
  ...common,
  kind: z.literal('kiosk'),
  deviceId: id,
  port: kioskPort,
  speaksStatus,
});

/** A raw queue of CUPS on the server's computer. A name as CUPS allows it; a dash ahead would be an option of `lp`. */
const cupsPrinter = z.object({
  ...common,
  kind: z.literal('cups'),
  queue: z.string().regex(/^(?!-)[^\s/\\#?'"\p{C}]{1,127}$/u),
});

export const printer = z.discriminatedUnion('kind', [
  virtualPrinter,
  networkPrinter,
  devicePrinter,
  serialPrinter,
  cupsPrinter,
  kioskPrinter,
]);
export type Printer = z.infer<typeof printer>;
