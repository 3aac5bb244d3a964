/**
 * Visitor after visitor in one page of one kiosk: what each of them leaves behind in the page's memory must be nothing, or the kiosk
 * is dead by the evening. `npm run soak` sends 2,000; here as many as there is time for.
 */
import type { CDPSession, Page } from '@playwright/test';
import { answered, commandId, openAlways, staff, type Staffed } from '../support/office.ts';
import { at } from '../support/views.ts';
import { deskOf } from '../support/desk.ts';
import { slopeOf } from '../soak/slope.ts';
import { bringVisitors, MODES, WAYS, type Mode, type Visitors, type Way } from '../soak/visitors.ts';
import { expect, test } from './browser-office.ts';

/** No longer 200, which took as long before a fifth of them walked by keys. */
const VISITORS = Number(process.env.SOAK_VISITORS ?? 160);
/** Caches fill: so many come before anything is compared. */
const WARM_UP = Math.max(80, VISITORS / 5);
/** Between two looks at the memory. Every way in every mode comes by in 40 visitors. */
const ROUND = 40;
/** A visitor takes 0.1 s; thrice that on a busy machine. */
const VISITOR_MS = 400;

/**
 * What one visitor may leave behind. A screen is hundreds of nodes, tens of kilobytes and some listeners, so one that is kept shows
 * at once. A day of a thousand visitors at 100 bytes is 0.1 MB of six; three looks alone, two kilobytes apart by chance, tell no
 * hundred bytes from none.
 */
const MOST = { nodes: 0.2, listeners: 0.05, heapBytes: VISITORS >= 1000 ? 100 : 400 } as const;

/**
 * The engine goes on making machine code of what runs often, for five hundred visitors and longer: 3 kB for each of the first, all of
 * the growth that snapshots of the heap showed. Here it makes none, and keeps what it reads the code into from the first run on, so
 * that what is left to grow is what the page keeps.
 */
const JS_FLAGS = '--js-flags=--jitless --no-lazy-feedback-allocation --no-flush-bytecode';

/** Places for everybody who comes by appointment, all of them later on this day. */
const PLACES = 50;
const SLOT_MINUTES = 10;
/** From eleven to midnight. */
const SLOTS = (13 * 60) / SLOT_MINUTES;

// A trace keeps what happens in the page, in the page's own memory.
test.use({
  standingAt: at('10:42'),
  trace: 'off',
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), JS_FLAGS] });
  },
});

declare const window: { visitors: Visitors };

interface Memory {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What has come to rest by then is collected by one of them: an answer under way keeps up to 90 kB for a moment, a leak stays. */
const COLLECTIONS = 4;
const BETWEEN_MS = 100;

/** As little as the page can do with. */
async function memoryOf(cdp: CDPSession): Promise<Memory> {
  const looks: Memory[] = [];
  for (let n = 0; n < COLLECTIONS; n += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    looks.push({ heapBytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') });
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  const least = (what: keyof Memory) => Math.min(...looks.map((look) => look[what]));
  return { heapBytes: least('heapBytes'), nodes: least('nodes'), listeners: least('listeners') };
}

/** The short codes of bookings for later today, by phones that nobody has booked with before. */
async function book({ office, reception }: Staffed, from: number, count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let n = from; n < from + count; n += 1) {
    const appointmentAt = at('11:00') + (n % SLOTS) * SLOT_MINUTES * 60_000;
    const visitor = {
      name: 'Анна Петровна',
      phone: `7999${String(1_000_000 + n)}`,
      channel: 'phone' as const,
    };
    const request = { commandId: commandId(), serviceId: 'payment', appointmentAt, ...visitor };
    codes.push(answered(await office.call('bookAppointment', request, reception)).shortCode);
  }
  return codes;
}

/** Serves whoever waits, so that the thousandth visitor finds an office like the first. @returns the numbers of their tickets */
async function serveAll({ office, operators }: Staffed): Promise<string[]> {
  const desk = deskOf(office, operators[0] ?? '');
  const numbers: string[] = [];
  for (let next = await desk.next(); next.ok; next = await desk.next()) {
    numbers.push(next.answer.number);
    answered(await desk.start());
    answered(await desk.finish());
  }
  return numbers;
}

async function openKiosk(page: Page, { office, kiosk }: Staffed): Promise<CDPSession> {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.context().addCookies([{ name: 'queue_kiosk', value: kiosk, url: office.url }]);
  await page.addInitScript(bringVisitors);
  await page.goto(`${office.url}/kiosk`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
}

test(`after ${VISITORS} visitors the page of the kiosk is as light as before`, async ({ screens, page }) => {
  test.setTimeout(60_000 + VISITORS * VISITOR_MS);
  const staffed = await staff(screens.office, (config) => {
    const quotas = { website: 10, phone: 30, 'in-person': 10, reserve: 0 };
    const usualPlan = { slotMinutes: SLOT_MINUTES, capacity: PLACES, quotas };
    return openAlways({ ...config, appointments: { ...config.appointments, usualPlan } });
  });
  answered(await deskOf(staffed.office, staffed.operators[0] ?? '').open());
  const cdp = await openKiosk(page, staffed);

  const measured: (Memory & { visitors: number })[] = [];
  let served: string[] = [];
  let spentMs = 0;
  for (let come = 0; come < VISITORS; come += ROUND) {
    // No more at once than the day can bear, or the kiosk warns everybody.
    const codes = await book(staffed, come, ROUND / WAYS.length);
    const given: Partial<Record<Way, (mode: Mode | null, visitor: number) => string | undefined>> = {
      code: () => codes.pop(),
      // What cannot be rated is refused.
      rate: (mode) => (mode === 'Контраст' ? '' : served.pop()),
      // To its end where nothing is as usual and where everything is.
      book: (mode, visitor) => (mode === null || mode === 'Вслух' ? `999${2_000_000 + visitor}` : ''),
    };
    const round = Array.from({ length: Math.min(ROUND, VISITORS - come) }, (_, n) => {
      const way = WAYS[n % WAYS.length] ?? 'ticket';
      // A fifth of them in no mode at all.
      const mode = MODES[n % (MODES.length + 1)] ?? null;
      return { way, mode, given: given[way]?.(mode, come + n) ?? '' };
    });
    const begun = performance.now();
    await page.evaluate(async (visits) => {
      for (const { way, mode, given } of visits) await window.visitors.visit(way, mode, given);
    }, round);
    spentMs += performance.now() - begun;
    served = await serveAll(staffed);
    if (come + ROUND >= WARM_UP) measured.push({ visitors: come + ROUND, ...(await memoryOf(cdp)) });
  }

  const grows = (what: keyof Memory) => slopeOf(measured.map((one) => ({ x: one.visitors, y: one[what] })));
  const growth = { nodes: grows('nodes'), listeners: grows('listeners'), heapBytes: grows('heapBytes') };
  console.log(
    `${VISITORS} visitors, ${(spentMs / VISITORS).toFixed(0)} ms each; with each of them grow: ${JSON.stringify(growth)}`,
    measured.map(
      ({ visitors, heapBytes, nodes, listeners }) => `${visitors}: ${heapBytes} ${nodes} ${listeners}`,
    ),
  );
  expect(growth.nodes).toBeLessThan(MOST.nodes);
  expect(growth.listeners).toBeLessThan(MOST.listeners);
  expect(growth.heapBytes).toBeLessThan(MOST.heapBytes);
});
