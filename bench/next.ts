/** «Next» with ten and with ten thousand waiting: over HTTP with the commit, and the decision alone. */
import { commandId } from '../test/support/office.ts';
import { head, line, median, ms } from './figures.ts';
import { Client } from './http.ts';
import { startOffice } from './processes.ts';

const FEW = 10;
const MANY = 10_000;
const CALLS = 200;

async function nextWith(waiting: number): Promise<number[]> {
  const office = await startOffice(1);
  await office.openDesks();
  const kiosk = new Client(office.url, office.kiosk, 32);
  const desk = new Client(office.url, office.operators[0] ?? '', 1);
  const issue = () =>
    kiosk.must('/api/tickets', { commandId: commandId(), serviceId: 'payment', outOfTurn: false });
  for (let left = waiting; left > 0; left -= 32)
    await Promise.all(Array.from({ length: Math.min(32, left) }, issue));
  const times: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const begun = performance.now();
    await desk.must('/api/desks/desk-1/next', { commandId: commandId() });
    times.push(performance.now() - begun);
    await desk.must('/api/desks/desk-1/start', { commandId: commandId() });
    await desk.must('/api/desks/desk-1/finish', { commandId: commandId() });
    await issue();
  }
  kiosk.close();
  desk.close();
  await office.stop();
  return times;
}

export async function benchNext(): Promise<void> {
  head(`«Next» over HTTP, committed, ${CALLS} calls each`);
  const few = await nextWith(FEW);
  const many = await nextWith(MANY);
  line(`median with ${FEW} waiting`, ms(median(few)));
  line(
    `median with ${MANY} waiting (aim: flat)`,
    ms(median(many)),
    '',
    (median(many) / median(few)).toFixed(2),
  );
}
