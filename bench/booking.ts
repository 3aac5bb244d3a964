/** Bookings per second beside the bare insert, and a month of free times in one request, in an office that has many. */
import { answered, callApi, commandId } from '../test/support/office.ts';
import { head, line, median, ms, quantile } from './figures.ts';
import { Client, rate } from './http.ts';
import { start, startOffice, type BenchOffice } from './processes.ts';

const CLIENTS = 32;
const ROUNDS = 3;
const ROUND_MS = 3000;
const SLOT_MINUTES = 10;
const PLACES = 50;
const MONTH = 31;
const SLOTS_A_DAY = (24 * 60) / SLOT_MINUTES;
const MONTH_REQUESTS = 60;
/** What a visitor may find booked already: an office's busy month. */
const BOOKED_BEFORE = 5_000;

export async function benchBooking(): Promise<void> {
  const bare = await start('bench/bare-server.js');
  const office = await startOffice();
  const { key, times } = await prepare(office);
  const bareClient = new Client(bare.url, '', CLIENTS);
  const account = new Client(office.url, key, 1);
  // Staff are not limited: a key is, and a benchmark would soon be told to wait.
  const staff = new Client(office.url, office.administrator, CLIENTS);
  let booked = 0;
  const body = () => {
    booked += 1;
    const phone = `7${String(9_000_000_000 + booked)}`;
    const appointmentAt = times[booked % times.length] ?? 0;
    const visitor = { name: 'Анна Петровна Соколова', phone, channel: 'phone' };
    return { commandId: commandId(), serviceId: 'payment', appointmentAt, ...visitor };
  };
  const book = () => staff.must('/api/appointments', body());
  const insert = () => bareClient.must('/insert', body());
  while (booked < BOOKED_BEFORE) await Promise.all(Array.from({ length: CLIENTS }, book));

  head(`The free times of ${MONTH} days in one request, ${booked} bookings in the office, one client`);
  const month = `/api/booking/times?serviceId=payment&from=${today()}&days=${MONTH}`;
  const ours = await timed(() => account.get(month));
  const bareMonth = await timed(() => bareClient.get(`/times?days=${MONTH}&slots=${SLOTS_A_DAY}`));
  for (const [what, q] of [
    ['median', 0.5],
    ['90 %', 0.9],
  ] as const) {
    const [a, b] = [quantile(ours, q), quantile(bareMonth, q)];
    line(what, ms(a), `bare JSON ${ms(b)}`, (a / b).toFixed(1));
  }

  head(
    `Acknowledged durable bookings over HTTP, ${CLIENTS} clients, ${ROUNDS} rounds of ${ROUND_MS / 1000} s in turn`,
  );
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = booked;
    const bareRate = await rate(CLIENTS, ROUND_MS, insert);
    const ours = await rate(CLIENTS, ROUND_MS, book);
    ratios.push(ours / bareRate);
    line(
      `with ${before} booked`,
      `${ours.toFixed(0)} /s`,
      `bare ${bareRate.toFixed(0)} /s`,
      (ours / bareRate).toFixed(2),
    );
  }
  line('median of the rounds', '', '', median(ratios).toFixed(2));

  bareClient.close();
  account.close();
  staff.close();
  await office.stop();
  await bare.stop();
}

const today = () => new Date().toISOString().slice(0, 10);

/** An office with many places, a key of the personal account, and the times that can be booked. */
async function prepare({ url, administrator }: BenchOffice): Promise<{ key: string; times: number[] }> {
  const config = answered(await callApi(url, 'getConfig', {}, administrator));
  const quotas = { website: PLACES, phone: PLACES, 'in-person': PLACES, reserve: 0 };
  const usualPlan = { slotMinutes: SLOT_MINUTES, capacity: PLACES, quotas };
  const appointments = { ...config.appointments, usualPlan, horizonDays: MONTH };
  const changed = { commandId: commandId(), config: { ...config, appointments } };
  answered(await callApi(url, 'putConfig', changed, administrator));
  const { secret } = answered(await callApi(url, 'issueApiKey', { name: 'bench' }, administrator));
  const wanted = { serviceId: 'payment', from: today(), days: MONTH };
  const { days } = answered(await callApi(url, 'getBookingTimes', wanted, secret));
  return { key: secret, times: days.flatMap(({ times }) => times) };
}

async function timed(ask: () => Promise<{ readonly status: number }>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < MONTH_REQUESTS; i += 1) {
    const begun = performance.now();
    const { status } = await ask();
    if (status !== 200) throw new Error(`the times were answered with ${status}`);
    taken.push(performance.now() - begun);
  }
  return taken;
}
