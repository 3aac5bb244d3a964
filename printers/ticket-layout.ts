/** The look of a ticket: pure, from what it tells to a document for a paper of some width. */
import { text } from '../texts/index.ts';
import { localTime } from '../texts/times.ts';
import type { DocumentItem, PrintDocument } from './document.ts';
import { BIG, big, biggest, centred, copyMark, gap, officeHead, qrCode, RULE, TALL } from './layout-parts.ts';
import { localDate, sameLocalDay } from './local-time.ts';
import type { TicketPaper } from './ticket-paper.ts';

/**
 * Lays out a ticket.
 * @param paper what it tells
 * @param columns characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm
 * @returns lines that fit the paper, in printing order
 */
export function layoutTicket(paper: TicketPaper, columns: number): PrintDocument {
  const items = [
    ...copyMark(paper.copyNo, columns),
    ...officeHead(paper.officeName, paper.officeAddress, columns),
    RULE,
    ...number(paper, columns),
    ...big(paper.serviceName, columns),
    RULE,
    ...facts(paper, columns),
    RULE,
    ...whatNext(paper, columns),
  ];
  return { columns, items };
}

function number(paper: TicketPaper, columns: number): DocumentItem[] {
  const spaced = paper.number.replace(/^(\D+)(\d)/, '$1 $2');
  return [gap(8), ...centred(text('paper.yourNumber'), columns), ...biggest(spaced, columns), gap(8)];
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
  const todo = [gap(8), ...centred(text('paper.whatToDo'), columns, TALL)];
  if (followUrl === null) return todo;
  return [...todo, ...qrCode(followUrl, columns), ...centred(text('paper.follow'), columns)];
}
