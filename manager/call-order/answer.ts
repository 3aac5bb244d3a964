/** The answer to «Почему кого-то вызвали раньше меня?», sentence by sentence: fit to be read out to whoever asks. */
import { ticketNumber } from '../../contract/primitives.ts';
import type { CallOrder, OvertakeKind } from '../../contract/reports.ts';
import { localTime } from '../../ui/times.ts';
import { t, ticketText } from '../../ui/words.ts';

type Later = CallOrder['before']['later'][number];

/** As it is kept, of a number as it is typed: «к 047» is К047; null for what is none. */
export function typedNumber(typed: string): string | null {
  const read = ticketNumber.safeParse(typed.replaceAll(/\s/g, '').toUpperCase());
  return read.success ? read.data : null;
}

export function answerLines(order: CallOrder, timeZone: string): string[] {
  const { earlier, later, elsewhere } = order.before;
  const lines = [
    ...(earlier > 0 ? [t('manager.why-earlier', { count: earlier })] : []),
    ...later.map((one) => laterLine(one, timeZone)),
    ...(elsewhere > 0 ? [t('manager.why-elsewhere', { count: elsewhere })] : []),
  ];
  return [headLine(order, timeZone), ...(lines.length === 0 ? [t('manager.why-nobody')] : lines)];
}

function headLine({ number, serviceName, arrivalAt, calledAt }: CallOrder, timeZone: string): string {
  const about = { number: ticketText(number), service: serviceName, arrival: localTime(arrivalAt, timeZone) };
  return calledAt === null
    ? t('manager.why-waits', about)
    : t('manager.why-called', { ...about, called: localTime(calledAt, timeZone) });
}

function laterLine({ kind, n: count, calls }: Later, timeZone: string): string {
  const who = calls.map((call) => whoText(kind, call, timeZone)).join(', ');
  switch (kind) {
    case 'out-of-turn':
      return t('manager.why-out-of-turn', { count });
    case 'appointment':
      return t('manager.why-appointment', { count, who });
    case 'returned':
      return t('manager.why-returned', { count, who });
    case 'directed':
      return t('manager.why-directed', { count, who });
    case 'by-hand':
      return t('manager.why-by-hand', { count, who });
  }
}

function whoText(
  kind: OvertakeKind,
  { number, appointmentAt }: Later['calls'][number],
  timeZone: string,
): string {
  return kind === 'appointment' && appointmentAt !== null
    ? t('manager.why-appointment-one', {
        number: ticketText(number),
        time: localTime(appointmentAt, timeZone),
      })
    : ticketText(number);
}
