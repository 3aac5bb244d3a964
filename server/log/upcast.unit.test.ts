import { expect, it } from 'vitest';
import { UPCAST_STEPS, upcast, versionOf } from './upcast.ts';
import { EVENT_VERSIONS, eventBody } from '../../contract/events.ts';
import { USUAL_DISPLAY } from '../../contract/display.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { NO_SLIDES } from '../../contract/slides.ts';
import { appointmentBooked, sampleConfig, ticketIssued } from './testing/samples.ts';

/** As it was written before the kiosk and booking offered different things. */
function formerConfig() {
  const { services, ...config } = sampleConfig();
  return { ...config, services: services.map((service) => ({ ...service, offered: true })) };
}

const STEPS = {
  'BellRung@1': ({ loud, ...rest }: Readonly<Record<string, unknown>>) => ({
    ...rest,
    volume: loud === true ? 10 : 3,
  }),
  'BellRung@2': (body: Readonly<Record<string, unknown>>) => ({
    ...body,
    type: 'BellSounded',
    where: 'hall',
  }),
};
const VERSIONS = { BellSounded: 3 };

it('takes every step from the old shape to the new one', () => {
  const v1 = { v: 1, body: { type: 'BellRung', loud: true } };
  const today = { v: 3, body: { type: 'BellSounded', volume: 10, where: 'hall' } };
  expect(upcast(v1, STEPS, VERSIONS)).toEqual(today);
  expect(upcast({ v: 2, body: { type: 'BellRung', volume: 10 } }, STEPS, VERSIONS)).toEqual(today);
});

it('leaves a body in today’s shape alone', () => {
  const body = { type: 'VisitorLeft' };
  expect(upcast({ v: 1, body }).body).toBe(body);
});

it('says when the way is missing, or leads into the future', () => {
  expect(() => upcast({ v: 1, body: { type: 'BellSounded' } }, STEPS, VERSIONS)).toThrow(
    'no step leads from version 1',
  );
  expect(() => upcast({ v: 4, body: { type: 'BellSounded' } }, STEPS, VERSIONS)).toThrow(
    'a newer version of this program',
  );
});

it('knows a way for every version that was ever written', () => {
  for (const [type, version] of Object.entries(EVENT_VERSIONS)) {
    expect(versionOf(type)).toBe(version);
    for (let v = 1; v < version; v += 1) expect(Object.keys(UPCAST_STEPS)).toContain(`${type}@${v}`);
  }
});

it('gives an old configuration its appointments: the grid and the places that it had', () => {
  const { appointments: _, remote: __, ...config } = formerConfig();
  const old = {
    ...config,
    schedule: { week: [{ opens: '08:00', closes: '17:00' }, null] },
    rules: { ...config.rules, appointmentSlotMinutes: 15, appointmentsPerSlot: 3 },
  };
  const { body } = upcast({ v: 1, body: { type: 'OfficeConfigured', config: old } });
  const week = [...Array.from({ length: 6 }, () => ({ opens: '08:00', closes: '17:00', breaks: [] })), null];
  const read = eventBody.parse({
    ...body,
    config: { ...(body.config as object), schedule: { week, exceptions: [] } },
  });
  expect(body.config).toMatchObject({
    schedule: { week: [{ opens: '08:00', closes: '17:00', breaks: [] }, null], exceptions: [] },
  });
  expect(read).toMatchObject({
    config: {
      appointments: { usualPlan: { slotMinutes: 15, capacity: 3, quotas: { website: 3, reserve: 0 } } },
    },
  });
});

it('reads printers from before there were more kinds, dialects and letters', () => {
  const hall = { id: 'hall', name: 'Зал', port: 9100, columns: 48, speaksStatus: false };
  const printers = [
    { ...hall, kind: 'network', host: '192.168.1.50' },
    { ...hall, id: 'none', kind: 'virtual', host: '127.0.0.1', port: 0 },
  ];
  const { v, body } = upcast({
    v: 2,
    body: { type: 'OfficeConfigured', config: { ...formerConfig(), printers } },
  });
  const common = { name: 'Зал', dialect: 'epson', letters: 'code-page', columns: 48 };
  const read = eventBody.parse(body);
  expect(v).toBe(EVENT_VERSIONS.OfficeConfigured);
  expect(read).toMatchObject({
    config: {
      printers: [
        { ...common, id: 'hall', kind: 'network', host: '192.168.1.50', port: 9100, speaksStatus: false },
        { ...common, id: 'none', kind: 'virtual', port: 0 },
      ],
    },
  });
});

it('gives an old booking a short code, always the same, and the quota of its channel', () => {
  const {
    shortCode: _,
    kind: __,
    lengthMs: ___,
    quota: ____,
    afterAppointmentId: _____,
    ...old
  } = appointmentBooked(1, 0);
  const read = () => upcast({ v: 1, body: { ...old, channel: 'reception' } }).body;
  expect(eventBody.parse(read())).toMatchObject({
    kind: 'office',
    quota: 'in-person',
    afterAppointmentId: null,
  });
  expect(read()).toEqual(read());
  const { body } = upcast({
    v: 1,
    body: { type: 'AppointmentCancelled', appointmentId: 'a1', appointmentAt: 0 },
  });
  expect(eventBody.parse(body)).toMatchObject({ by: 'staff' });
});

it('does not read what was typed about a call by hand before there was a list of reasons', () => {
  const called = (reason: unknown) => ({ type: 'TicketCalled', number: 'К001', reason });
  const old = upcast({ v: 1, body: called({ kind: 'by-hand', why: 'Иванов И. И., костыли' }) });
  const { aloud: _, ...body } = old.body;
  expect(body).toEqual(called({ kind: 'by-hand', why: 'other' }));
  const other = called({ kind: 'first-in-queue' });
  expect(upcast({ v: 1, body: other }).body).toEqual({ ...other, aloud: true });
});

it('reads what was written before papers had templates: they look as they did', () => {
  const { paper: _, ...config } = formerConfig();
  const { body } = upcast({ v: 5, body: { type: 'OfficeConfigured', config } });
  expect(eventBody.parse(body)).toMatchObject({ config: { paper: USUAL_PAPER } });
});

it('reads what was written before a display had slides: there are none', () => {
  const { slides: _, ...config } = formerConfig();
  const { body } = upcast({ v: 7, body: { type: 'OfficeConfigured', config } });
  expect(eventBody.parse(body)).toMatchObject({ config: { slides: NO_SLIDES } });
});

it('reads what was written before there was another language', () => {
  const { languages: _, ...config } = formerConfig();
  const configured = upcast({ v: 4, body: { type: 'OfficeConfigured', config } });
  expect(eventBody.parse(configured.body)).toMatchObject({ config: { languages: [] } });
  const { language: __, ...ticket } = ticketIssued(1);
  expect(eventBody.parse(upcast({ v: 1, body: ticket }).body)).toMatchObject({ language: 'ru' });
  const { language: ___, ...booked } = appointmentBooked(1, 0);
  expect(eventBody.parse(upcast({ v: 2, body: booked }).body)).toMatchObject({ language: 'ru' });
});

it('reads what was written before calls had rules: the proposed ones, and no more calls than there were', () => {
  const {
    recallPauseSeconds: _,
    callsBeforeNoShow: __,
    comeBackMinutes: ___,
    ...rules
  } = formerConfig().rules;
  const read = (recallLimit: number) => {
    const config = { ...formerConfig(), rules: { ...rules, recallLimit } };
    return eventBody.parse(upcast({ v: 6, body: { type: 'OfficeConfigured', config } }).body);
  };
  const proposed = { recallPauseSeconds: 20, callsBeforeNoShow: 2, comeBackMinutes: 30 };
  expect(read(2)).toMatchObject({ config: { rules: { recallLimit: 2, ...proposed } } });
  expect(read(0)).toMatchObject({ config: { rules: { ...proposed, recallLimit: 0, callsBeforeNoShow: 1 } } });
});

it('reads visits that ended before the day of an answer and the reason of a refusal were asked for', () => {
  const ended = (outcome: unknown) => ({ type: 'ServiceFinished', number: 'К001', outcome });
  const read = (outcome: string) => upcast({ v: 1, body: ended(outcome) });
  expect(read('solved')).toEqual({ v: 2, body: ended({ kind: 'solved' }) });
  expect(read('answer-promised')).toEqual({ v: 2, body: ended({ kind: 'answer-promised', due: null }) });
  expect(read('sent-to-remote')).toEqual({ v: 2, body: ended({ kind: 'sent-to-remote' }) });
  expect(read('refused')).toEqual({ v: 2, body: ended({ kind: 'refused', why: null }) });
});

it('reads tickets and calls from before visits that begin at once as what they were', () => {
  const { begunFrom: _, ...ticket } = ticketIssued(1);
  expect(upcast({ v: 2, body: ticket })).toEqual({ v: 3, body: ticketIssued(1) });
  const called = { type: 'TicketCalled', number: 'К001', waitMs: 1 };
  expect(upcast({ v: 2, body: called })).toEqual({ v: 3, body: { ...called, aloud: true } });
  const started = { type: 'ServiceStarted', waitMs: 1 };
  expect(upcast({ v: 1, body: started })).toEqual({ v: 2, body: started });
});

it('reads calls for help from before it was told where they came from as calls of a kiosk', () => {
  const call = { type: 'HelpCalled', helpCallId: 'h1', place: 'Вход с улицы', deviceId: 'button-1' };
  expect(upcast({ v: 1, body: call })).toEqual({ v: 2, body: { ...call, outside: false } });
});

it('reads what was written before displays had settings: they look and sound as they did', () => {
  const { display: _, ...config } = formerConfig();
  const { body } = upcast({ v: 7, body: { type: 'OfficeConfigured', config } });
  expect(eventBody.parse(body)).toMatchObject({ config: { display: { ...USUAL_DISPLAY, repeats: 0 } } });
});

it('reads another service of a visit from when nobody asked what came of the one before: it was solved', () => {
  const { v, body } = upcast({ v: 1, body: { type: 'ServiceContinued', leg: 1 } });
  expect(v).toBe(EVENT_VERSIONS.ServiceContinued);
  expect(body).toEqual({ type: 'ServiceContinued', leg: 1, outcome: { kind: 'solved' } });
});

it('reads what was offered when the kiosk and booking offered the same, and changes that were nothing but edited', () => {
  const config = formerConfig();
  const [first, ...others] = config.services;
  const services = [{ ...first, offered: false }, ...others];
  const { v, body } = upcast({ v: 9, body: { type: 'OfficeConfigured', config: { ...config, services } } });
  expect(v).toBe(EVENT_VERSIONS.OfficeConfigured);
  const [hidden, ...shown] = sampleConfig().services;
  expect(eventBody.parse(body)).toEqual({
    type: 'OfficeConfigured',
    config: {
      ...sampleConfig(),
      services: [{ ...hidden, offered: { kiosk: false, booking: false } }, ...shown],
    },
    origin: { kind: 'edited' },
    strandedIds: [],
  });
});
