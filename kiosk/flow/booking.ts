/** Booking another day, or another time for a booking: the time, whom it is for, and the wish itself. */
import { hasPageAfter, knowsWhom, nextDays, orderOf, pageOf, type Draft, type Search } from './draft.ts';
import { begin, go, type Choice } from './moves.ts';
import { isWholeName, isWholePhone, typeDigit, typeName } from '../typing.ts';
import type { Service } from './offer.ts';
import type { Flow, Screen, ScreenOf } from './types.ts';
import { bookingMeant } from './unheard.ts';

const look = (search: Search): Screen => ({ kind: 'looking', search });

/** A new booking, for which the office has to say first what can be booked. */
export const startBooking = (flow: Flow): Flow => begin(flow, look({ for: 'office' }));

/** Another time for the booking that has this code: the server says which one that is. */
export const startMove = (flow: Flow, code: string): Flow =>
  go({ ...flow, draft: null }, look({ for: 'booking', code }));

/** Documents come first: what has to be brought may decide the day. */
export function chooseBookedService(flow: Flow, draft: Draft, { id, name, documents }: Service): Flow {
  const next = { ...flow, draft: { ...draft, service: { id, name, documents }, days: [], at: null } };
  return documents.length > 0
    ? go(next, { kind: 'documents', serviceId: id })
    : lookForDays(next, next.draft);
}

/** The days are asked for anew each time: free places do not stay free. */
export function lookForDays(flow: Flow, draft: Draft): Flow {
  const fresh = { ...draft, days: [] };
  const search: Search | null =
    nextDays(fresh) ?? (draft.moves === null ? null : { for: 'booking', code: draft.moves.code });
  return search === null ? flow : go({ ...flow, draft: fresh }, look(search));
}

/** What is done on the screens that come after the service. */
export function bookOn(flow: Flow, event: Choice): Flow {
  const { screen, draft } = flow;
  if (draft === null) return flow;
  switch (screen.kind) {
    case 'days':
      return onDays(flow, draft, screen, event);
    case 'times':
      return event.type === 'choose-time' ? chooseTime(flow, draft, event.at) : flow;
    case 'taken':
      return onTaken(flow, draft, event);
    case 'phone':
      return onPhone(flow, draft, event);
    case 'name':
      return onName(flow, draft, event);
    case 'confirm':
      return onConfirm(flow, draft, screen, event);
    case 'confirm-move':
      return event.type === 'book-it' ? order(flow, draft, event.commandId) : flow;
    case 'refused':
      return event.type === 'change-phone' ? go(flow, { kind: 'phone' }) : flow;
    default:
      return flow;
  }
}

function onDays(flow: Flow, draft: Draft, screen: ScreenOf<'days'>, event: Choice): Flow {
  const { page } = screen;
  if (event.type === 'choose-day') {
    const day = draft.days.find(({ date }) => date === event.date);
    return day !== undefined && day.times.length > 0 ? go(flow, { kind: 'times', date: day.date }) : flow;
  }
  if (event.type !== 'turn-page') return flow;
  const turned: Screen = { kind: 'days', page: page + event.by };
  if (event.by === -1) return page > 0 ? { ...flow, screen: turned } : flow;
  if (!hasPageAfter(draft, page)) return flow;
  if (pageOf(draft, page + 1).length > 0) return { ...flow, screen: turned };
  const search = nextDays(draft);
  return search === null ? flow : { ...flow, screen: look(search) };
}

/** A new booking still needs to know whom it is for, unless that was typed before. */
function chooseTime(flow: Flow, draft: Draft, at: number): Flow {
  const next = { ...draft, at };
  if (draft.moves !== null) return checkMove(flow, next);
  return go(
    { ...flow, draft: next },
    knowsWhom(next) ? { kind: 'confirm', agreed: false } : { kind: 'phone' },
  );
}

/** A time is given up for another one: a hand that slipped must not do it. */
export const checkMove = (flow: Flow, draft: Draft): Flow => go({ ...flow, draft }, { kind: 'confirm-move' });

/** Somebody was quicker: another time is checked in place of the first, all else was said and agreed to. */
function onTaken(flow: Flow, draft: Draft, event: Choice): Flow {
  if (event.type === 'other-days') return lookForDays(flow, draft);
  if (event.type === 'change-phone') return go(flow, { kind: 'phone' });
  if (event.type !== 'choose-time') return flow;
  return {
    ...flow,
    draft: { ...draft, at: event.at },
    screen: draft.moves === null ? { kind: 'confirm', agreed: true } : { kind: 'confirm-move' },
  };
}

function onPhone(flow: Flow, draft: Draft, event: Choice): Flow {
  const { phone } = draft;
  switch (event.type) {
    case 'type-sign':
      return { ...flow, draft: { ...draft, phone: typeDigit('phone', phone, event.sign) } };
    case 'erase-sign':
      return { ...flow, draft: { ...draft, phone: phone.slice(0, -1) } };
    case 'go-on':
      return isWholePhone(phone) ? go(flow, { kind: 'name' }) : flow;
    default:
      return flow;
  }
}

function onName(flow: Flow, draft: Draft, event: Choice): Flow {
  const { name } = draft;
  switch (event.type) {
    case 'type-sign':
      return { ...flow, draft: { ...draft, name: typeName(name, event.sign) } };
    case 'erase-sign':
      return { ...flow, draft: { ...draft, name: name.slice(0, -1) } };
    case 'go-on':
      return isWholeName(name) ? go(flow, { kind: 'confirm', agreed: false }) : flow;
    default:
      return flow;
  }
}

/** Nothing is booked without the consent to keep name and phone (152-ФЗ, art. 9). */
function onConfirm(flow: Flow, draft: Draft, { agreed }: ScreenOf<'confirm'>, event: Choice): Flow {
  if (event.type === 'agree') return { ...flow, screen: { kind: 'confirm', agreed: !agreed } };
  return event.type === 'book-it' && agreed ? order(flow, draft, event.commandId) : flow;
}

/** Everything is known: one wish under one id. */
function order(flow: Flow, draft: Draft, commandId: string): Flow {
  const wish = orderOf(draft, commandId);
  if (wish === null) return flow;
  return go({ ...flow, draft, unheard: null }, { kind: 'booking', order: bookingMeant(flow, wish) });
}
