/** The look of a ticket: pure, from what it tells to a document for a paper of some width. */
import { text } from '../texts/index.ts';
import { toPrintable } from './charset.ts';
import type { DocumentItem, Magnification, PrintDocument, QrModuleDots, TextLine } from './document.ts';
import { localTime } from '../texts/times.ts';
import { localDate, sameLocalDay } from './local-time.ts';
import type { TicketPaper } from './ticket-paper.ts';
import { wrap } from './wrap.ts';

/** Height and width of the biggest characters that ESC/POS has. */
const BIGGEST = 8;
/** Long service names in double width would push the QR code off a visitor's attention: past this many lines they get single width. */
const BIG_SERVICE_LINES = 3;
/** 0.75 mm a module on 80 mm paper reads from an arm's length with any phone; narrow paper has room for less. */
const QR_MODULE_DOTS: QrModuleDots = 6;
const QR_MODULE_DOTS_NARROW: QrModuleDots = 5;
/** Fewer columns than this is a 58 mm printer. */
const NARROW_COLUMNS = 40;

type Style = { readonly bold?: boolean; readonly width?: Magnification; readonly height?: Magnification };

const BIG: Style = { bold: true, width: 2, height: 2 };
const RULE: DocumentItem = { kind: 'rule' };

/**
 * Lays out a ticket.
 * @param paper what it tells
 * @param columns characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm
 * @returns lines that fit the paper, in printing order
 */
export function layoutTicket(paper: TicketPaper, columns: number): PrintDocument {
  const items = [
    ...copyMark(paper, columns),
    ...office(paper, columns),
    RULE,
    ...number(paper, columns),
    ...service(paper.serviceName, columns),
    RULE,
    ...facts(paper, columns),
    RULE,
    ...whatNext(paper, columns),
  ];
  return { columns, items };
}

function copyMark({ copyNo }: TicketPaper, columns: number): DocumentItem[] {
  return copyNo === 0 ? [] : [...centred(text('paper.copy', { copyNo }), columns, BIG), gap(16)];
}

function office({ officeName, officeAddress }: TicketPaper, columns: number): DocumentItem[] {
  const address = officeAddress.trim() === '' ? [] : centred(officeAddress, columns);
  return [...centred(officeName, columns, { bold: true }), ...address];
}

function number(paper: TicketPaper, columns: number): DocumentItem[] {
  const spaced = paper.number.replace(/^(\D+)(\d)/, '$1 $2');
  const size = Math.max(1, Math.min(BIGGEST, Math.floor(columns / spaced.length))) as Magnification;
  return [
    gap(8),
    ...centred(text('paper.yourNumber'), columns),
    ...centred(spaced, columns, { bold: true, width: size, height: size }),
    gap(8),
  ];
}

function service(name: string, columns: number): DocumentItem[] {
  const big = centred(name, columns, BIG);
  return big.length <= BIG_SERVICE_LINES ? big : centred(name, columns, { bold: true, height: 2 });
}

function facts(paper: TicketPaper, columns: number): DocumentItem[] {
  const told = [appointment(paper), ahead(paper), wait(paper)].filter((fact) => fact !== null);
  const issued = text('paper.issuedAt', {
    date: localDate(paper.issuedAt, paper.timezone),
    time: localTime(paper.issuedAt, paper.timezone),
  });
  return [
    ...told.flatMap(({ label, value }) => [
      ...centred(label, columns),
      ...centred(value, columns, BIG),
      gap(12),
    ]),
    ...centred(issued, columns),
  ];
}

type Fact = { readonly label: string; readonly value: string };

function appointment({ appointmentAt, issuedAt, timezone }: TicketPaper): Fact | null {
  if (appointmentAt === null) return null;
  const label = text('paper.appointment.label');
  const time = localTime(appointmentAt, timezone);
  if (sameLocalDay(appointmentAt, issuedAt, timezone)) return { label, value: time };
  return {
    label,
    value: text('paper.appointment.otherDay', { date: localDate(appointmentAt, timezone), time }),
  };
}

function ahead(paper: TicketPaper): Fact | null {
  if (paper.ahead === null) return null;
  return { label: text('paper.ahead.label'), value: text('paper.ahead.value', { ahead: paper.ahead }) };
}

function wait({ wait: told }: TicketPaper): Fact | null {
  return told === null
    ? null
    : { label: text('paper.wait.label'), value: range(told.minMinutes, told.maxMinutes) };
}

function range(min: number, max: number): string {
  if (max === 0) return text('paper.wait.soon');
  if (min === 0) return text('paper.wait.upTo', { max });
  return min === max ? text('paper.wait.about', { max }) : text('paper.wait.range', { min, max });
}

function whatNext({ followUrl }: TicketPaper, columns: number): DocumentItem[] {
  const todo = [gap(8), ...centred(text('paper.whatToDo'), columns, { bold: true, height: 2 })];
  if (followUrl === null) return todo;
  const moduleDots = columns < NARROW_COLUMNS ? QR_MODULE_DOTS_NARROW : QR_MODULE_DOTS;
  return [
    ...todo,
    gap(24),
    { kind: 'qr', data: followUrl, moduleDots },
    gap(20),
    ...centred(text('paper.follow'), columns),
  ];
}

function gap(dots: number): DocumentItem {
  return { kind: 'gap', dots };
}

function centred(words: string, columns: number, style: Style = {}): TextLine[] {
  const { bold = false, width = 1, height = 1 } = style;
  const lines = wrap(toPrintable(words), Math.max(1, Math.floor(columns / width)));
  return lines.map((line) => ({ kind: 'line', text: line, align: 'center', bold, width, height }));
}
