/** The look of a ticket: pure, from what it tells to a document for a paper of some width. */
import type { LanguageCode } from '../contract/languages.ts';
import type { TicketPart } from '../contract/paper.ts';
import { text } from '../texts/index.ts';
import { localDate, localTime, sameLocalDay } from '../texts/times.ts';
import type { DocumentItem, PrintDocument } from './document.ts';
import {
  BIG,
  big,
  biggest,
  centred,
  copyMark,
  gap,
  laidBlocks,
  logoPicture,
  officeHead,
  qrCode,
  TALL,
  unbroken,
} from './layout-parts.ts';
import type { TicketPaper } from './ticket-paper.ts';

/**
 * Lays out a ticket.
 * @param paper what it tells
 * @param columns characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm
 * @returns lines that fit the paper, in printing order
 */
export function layoutTicket(paper: TicketPaper, columns: number): PrintDocument {
  // Whatever the office's template says: a copy that comes late must be recognised.
  const mark = copyMark(paper.copyNo, columns, paper.language);
  const blocks = laidBlocks(paper.look.blocks, columns, (part) => partOf(part, paper, columns));
  return { columns, items: [...mark, ...blocks] };
}

function partOf(part: TicketPart, paper: TicketPaper, columns: number): DocumentItem[] {
  switch (part) {
    case 'logo':
      return logoPicture(paper.look.logo);
    case 'office':
      return officeHead(paper.officeName, paper.officeAddress, columns);
    case 'number':
      return number(paper, columns);
    case 'service':
      return big(paper.serviceName, columns);
    case 'appointment':
      return fact(appointment(paper), columns);
    case 'ahead':
      return fact(ahead(paper), columns);
    case 'wait':
      return fact(wait(paper), columns);
    case 'issued-at':
      return issued(paper, columns);
    case 'what-to-do':
      return [gap(8), ...centred(text('paper.whatToDo', undefined, paper.language), columns, TALL)];
    case 'follow':
      return follow(paper, columns);
  }
}

function number(paper: TicketPaper, columns: number): DocumentItem[] {
  const spaced = paper.number.replace(/^(\D+)(\d)/, '$1 $2');
  return [
    gap(8),
    ...centred(text('paper.yourNumber', undefined, paper.language), columns),
    ...biggest(spaced, columns),
    gap(8),
  ];
}

function issued({ issuedAt, timezone, language }: TicketPaper, columns: number): DocumentItem[] {
  const date = unbroken(localDate(issuedAt, timezone, language));
  const words = text('paper.issuedAt', { date, time: localTime(issuedAt, timezone) }, language);
  return centred(words, columns);
}

type Fact = { readonly label: string; readonly value: string };

function fact(told: Fact | null, columns: number): DocumentItem[] {
  if (told === null) return [];
  return [...centred(told.label, columns), ...centred(told.value, columns, BIG), gap(12)];
}

function appointment({ appointmentAt, issuedAt, timezone, language }: TicketPaper): Fact | null {
  if (appointmentAt === null) return null;
  const label = text('paper.appointment.label', undefined, language);
  const time = localTime(appointmentAt, timezone);
  if (sameLocalDay(appointmentAt, issuedAt, timezone)) return { label, value: time };
  const date = unbroken(localDate(appointmentAt, timezone, language));
  return { label, value: text('paper.appointment.otherDay', { date, time }, language) };
}

function ahead({ ahead: told, language }: TicketPaper): Fact | null {
  if (told === null) return null;
  return {
    label: text('paper.ahead.label', undefined, language),
    value: text('paper.ahead.value', { ahead: told }, language),
  };
}

function wait({ wait: told, language }: TicketPaper): Fact | null {
  if (told === null) return null;
  return {
    label: text('paper.wait.label', undefined, language),
    value: range(told.minMinutes, told.maxMinutes, language),
  };
}

function range(min: number, max: number, language: LanguageCode): string {
  if (max === 0) return text('paper.wait.soon', undefined, language);
  if (min === 0) return text('paper.wait.upTo', { max }, language);
  return min === max
    ? text('paper.wait.about', { max }, language)
    : text('paper.wait.range', { min, max }, language);
}

function follow({ followUrl, language }: TicketPaper, columns: number): DocumentItem[] {
  if (followUrl === null) return [];
  return [...qrCode(followUrl, columns), ...centred(text('paper.follow', undefined, language), columns)];
}
