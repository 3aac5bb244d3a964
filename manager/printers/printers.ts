/** The office's printers as the form holds them: every question of every kind, so that a change of mind costs nothing typed. */
import type { OfficeConfig } from '../../contract/office.ts';
import {
  isSpoolerPort,
  printer as printerSchema,
  type Printer,
  type PrinterDialect,
  type PrinterLetters,
} from '../../contract/printers.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Faults, type Reading, type Typed } from '../config/draft.ts';

export type PrinterKind = Printer['kind'];
type Serial = Extract<Printer, { kind: 'serial' }>;
type AtKiosk = Extract<Printer, { kind: 'kiosk' }>;

export interface PrinterDraft {
  id: string;
  name: string;
  kind: PrinterKind;
  dialect: PrinterDialect;
  letters: PrinterLetters;
  columns: Typed;
  speaksStatus: boolean;
  host: string;
  port: Typed;
  path: string;
  baud: Serial['baud'];
  flow: Serial['flow'];
  queue: string;
  /** The kiosk that it hangs on; empty until one is chosen. */
  deviceId: string;
  /** How it hangs on the kiosk's computer. */
  cable: AtKiosk['port']['kind'];
}

export interface PrintersDraft {
  printers: PrinterDraft[];
}

/** As many as the contract lets in. */
export const MOST_PRINTERS = 50;
/** Raw printing over TCP. */
const RAW_PORT = 9100;
/** 80 mm paper. */
const USUAL_COLUMNS = 48;

/** A virtual one takes any that is free: two of them are no trouble then. */
export const usualPort = (kind: PrinterKind): number => (kind === 'virtual' ? 0 : RAW_PORT);

const USUAL: Omit<PrinterDraft, 'id' | 'name' | 'kind'> = {
  dialect: 'epson',
  letters: 'code-page',
  columns: USUAL_COLUMNS,
  speaksStatus: true,
  host: '',
  port: RAW_PORT,
  path: '',
  baud: 19200,
  flow: 'none',
  queue: '',
  deviceId: '',
  cable: 'device',
};

function printerDraft(printer: Printer): PrinterDraft {
  const { id, name, kind, dialect, letters, columns } = printer;
  const common = { ...USUAL, id, name, kind, dialect, letters, columns };
  switch (printer.kind) {
    case 'virtual':
      return { ...common, port: printer.port };
    case 'network':
      return { ...common, host: printer.host, port: printer.port, speaksStatus: printer.speaksStatus };
    case 'device':
      return { ...common, path: printer.path, speaksStatus: printer.speaksStatus };
    case 'serial': {
      const { path, baud, flow, speaksStatus } = printer;
      return { ...common, path, baud, flow, speaksStatus };
    }
    case 'cups':
      return { ...common, queue: printer.queue };
    case 'kiosk': {
      const { deviceId, port, speaksStatus } = printer;
      const { kind: cable, ...where } = port;
      return { ...common, deviceId, cable, ...where, speaksStatus };
    }
  }
}

export const draftOf = ({ printers }: OfficeConfig): PrintersDraft => ({
  printers: printers.map(printerDraft),
});

/** A printer with nothing set, under an id that no other has: not even one that is gone, whose jobs are remembered. */
export function newPrinter(id: string): PrinterDraft {
  return { ...USUAL, id, name: '', kind: 'network' };
}

/** What the draft wishes; whether it is a printer is for the contract to say. */
function wishOf(draft: PrinterDraft): unknown {
  const { id, name, kind, dialect, letters, columns, speaksStatus, port, path, baud, flow } = draft;
  const common = { id, name, kind, dialect, letters, columns };
  switch (kind) {
    case 'virtual':
      return { ...common, port };
    case 'network':
      return { ...common, host: draft.host.trim(), port, speaksStatus };
    case 'device':
      return { ...common, path, speaksStatus };
    case 'serial':
      return { ...common, path, baud, flow, speaksStatus };
    case 'cups':
      return { ...common, queue: draft.queue.trim() };
    case 'kiosk': {
      const place = path.trim();
      const { cable, deviceId } = draft;
      const where =
        cable === 'serial' ? { kind: cable, path: place, baud, flow } : { kind: cable, path: place };
      return { ...common, deviceId, port: where, speaksStatus };
    }
  }
}

/** The printer of the draft; null while it is none. */
export function printerOf(draft: PrinterDraft): Printer | null {
  const result = printerSchema.safeParse(wishOf(draft));
  return result.success && Object.keys(formFaults(draft)).length === 0 ? result.data : null;
}

function faultWords(draft: PrinterDraft, field: string): string {
  switch (field) {
    case 'name':
      return t('manager.fault-printer-name');
    case 'columns':
      return t('manager.fault-printer-columns');
    case 'host':
      return t('manager.fault-printer-host');
    case 'port':
      return t('manager.fault-printer-port');
    case 'path':
      if (isSpoolerPort(draft.path)) return t('manager.fault-printer-spooler');
      return draft.kind === 'kiosk' ? t('manager.fault-printer-kiosk-path') : t('manager.fault-printer-path');
    case 'queue':
      return t('manager.fault-printer-queue');
    case 'deviceId':
      return t('manager.fault-printer-kiosk');
    default:
      return t('manager.fault-other');
  }
}

/** Whether the form asks at which path of a system the printer is. */
export const asksPath = ({ kind }: Pick<PrinterDraft, 'kind'>): boolean =>
  ['device', 'serial', 'kiosk'].includes(kind);

/** What the contract lets through, for an office that is set up by a program, and a person should not save. */
function formFaults(draft: PrinterDraft): Faults {
  const fault = (field: string) => ({ [`${draft.id}.${field}`]: faultWords(draft, field) });
  if (asksPath(draft) && isSpoolerPort(draft.path)) return fault('path');
  if (draft.kind !== 'network') return {};
  return {
    ...(!/^\S+$/.test(draft.host.trim()) && fault('host')),
    ...(draft.port === 0 && fault('port')),
  };
}

const faultIn =
  ({ printers }: PrintersDraft): FaultOf =>
  ([part, row, field = '', inside]) => {
    if (part !== 'printers') return null;
    const draft = printers[Number(row)];
    if (draft === undefined) return null;
    // A port at a kiosk is a port of another kind: its path is asked for as any other.
    const asked = draft.kind === 'kiosk' && field === 'port' ? (inside ?? 'path') : field;
    return [`${draft.id}.${asked}`, faultWords(draft, asked)];
  };

export function readDraft(config: OfficeConfig, draft: PrintersDraft): Reading {
  const reading = readConfig({ ...config, printers: draft.printers.map(wishOf) }, faultIn(draft));
  const more = Object.assign({}, ...draft.printers.map(formFaults)) as Faults;
  if (Object.keys(more).length === 0) return reading;
  return { ok: false, faults: { ...more, ...(!reading.ok && reading.faults) } };
}

/** What the list says while no name is typed. */
export const nameOf = ({ name }: Pick<PrinterDraft, 'name'>): string =>
  name.trim() || t('manager.printer-untitled');
