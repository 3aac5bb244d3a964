/** The calls that some screens stand for; each ends in news for the machine of `flow/`. */
import type { Api } from '../ui/api.ts';
import { language, setOfficeLanguages } from '../ui/language.ts';
import type { BookingOrder, Search } from './flow/draft.ts';
import type { CheckIn, News, Order, RatingOrder } from './flow/types.ts';
import type { Paper } from './paper.ts';

type Send = (news: News) => void;

/** A ticket of the general queue (`issued`) or why not (`refused`): the same id asked again gives the same ticket. */
export async function issue(api: Api, order: Order, send: Send): Promise<void> {
  const { commandId, serviceId, outOfTurn, needs, afterAppointmentId } = order;
  const result = await api.callSafely('issueTicket', {
    commandId,
    serviceId,
    outOfTurn,
    needs: [...needs],
    language: language.value,
    ...(afterAppointmentId !== null && { afterAppointmentId }),
  });
  if (!result.ok) return send({ type: 'refused', commandId, problem: result.problem });
  send({ type: 'issued', commandId, ticket: result.answer, paper: firstPaper(result.answer) });
}

/** Which booking it is, its ticket, or what an arrival too late is offered (all `checked-in`), or why not (`refused`). */
export async function checkIn(api: Api, wish: CheckIn, send: Send): Promise<void> {
  const { commandId, code, outOfTurn, needs } = wish;
  const result = await api.callSafely('checkIn', {
    commandId,
    code,
    outOfTurn,
    needs: [...needs],
    language: language.value,
  });
  if (!result.ok) return send({ type: 'refused', commandId, problem: result.problem });
  const { answer } = result;
  const paper = answer.kind === 'admitted' ? firstPaper(answer.ticket) : 'none';
  send({ type: 'checked-in', commandId, answer, paper });
}

const firstPaper = ({ printJobId }: { printJobId: string | null }): Paper =>
  printJobId === null ? 'none' : 'printing';

/**
 * A booking, or another time for one (`booked`), or why not (`refused`).
 * @param prints the kiosk has a printer for the slip
 */
export async function book(api: Api, order: BookingOrder, prints: boolean, send: Send): Promise<void> {
  const { commandId, appointmentAt } = order;
  const result =
    order.kind === 'move'
      ? await api.callSafely('moveBooking', {
          code: order.code,
          commandId,
          appointmentAt,
          seenAppointmentAt: order.from,
        })
      : await api.callSafely('book', {
          commandId,
          serviceId: order.serviceId,
          appointmentAt,
          name: order.name,
          phone: order.phone,
          language: language.value,
          consent: true,
        });
  if (!result.ok) return send({ type: 'refused', commandId, problem: result.problem });
  send({ type: 'booked', commandId, slip: result.answer, paper: prints ? 'printing' : 'none' });
}

/** The mark of a visit and its words, if any: `rated`, or why not (`refused`). */
export async function rate(api: Api, order: RatingOrder, send: Send): Promise<void> {
  const result = await api.callSafely('rateVisit', order);
  const { commandId } = order;
  if (result.ok) send({ type: 'rated', commandId });
  else send({ type: 'refused', commandId, problem: result.problem });
}

/** What has to be known before there is anything to choose: found, or `not-found` with its reason, with the search as it was asked. */
export async function look(api: Api, search: Search, send: Send): Promise<void> {
  switch (search.for) {
    case 'office': {
      const office = await api.callSafely('getBookingOffice', {});
      if (!office.ok) return send({ type: 'not-found', search, problem: office.problem });
      setOfficeLanguages(office.answer.languages, 'booking');
      return send({ type: 'office-found', search, office: office.answer });
    }
    case 'booking': {
      const [slip, office] = await Promise.all([
        api.callSafely('getBooking', { code: search.code }),
        api.callSafely('getBookingOffice', {}),
      ]);
      if (!slip.ok) return send({ type: 'not-found', search, problem: slip.problem });
      if (!office.ok) return send({ type: 'not-found', search, problem: office.problem });
      setOfficeLanguages(office.answer.languages, 'booking');
      return send({ type: 'booking-found', search, slip: slip.answer, office: office.answer });
    }
    case 'information': {
      const found = await api.callSafely('getInformation', {});
      if (!found.ok) return send({ type: 'not-found', search, problem: found.problem });
      setOfficeLanguages(found.answer.languages, 'information');
      return send({ type: 'information-found', search, information: found.answer });
    }
    case 'visit': {
      const found = await api.callSafely('findVisitToRate', { number: search.number });
      if (!found.ok) return send({ type: 'not-found', search, problem: found.problem });
      return send({ type: 'visit-found', search, visit: found.answer });
    }
    case 'days': {
      const { serviceId, from, days } = search;
      const found = await api.callSafely('getBookingTimes', { serviceId, from, days });
      if (!found.ok) return send({ type: 'not-found', search, problem: found.problem });
      return send({ type: 'days-found', search, days: found.answer.days });
    }
  }
}
