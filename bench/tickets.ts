/** Acknowledged durable tickets per second, beside the bare limit of the same run. */
import { commandId } from '../test/support/office.ts';
import { head, line, median } from './figures.ts';
import { Client, rate } from './http.ts';
import { start, startOffice } from './processes.ts';

const CLIENTS = 32;
const ROUNDS = 5;
const ROUND_MS = 3000;
const WARM_UP_MS = 1500;

export async function benchTickets(): Promise<void> {
  head(
    `Acknowledged durable tickets over HTTP, ${CLIENTS} clients, ${ROUNDS} rounds of ${ROUND_MS / 1000} s in turn`,
  );
  const bare = await start('bench/bare-server.js');
  const office = await startOffice();
  await office.openDesks();
  const bareClient = new Client(bare.url, '', CLIENTS);
  const kiosk = new Client(office.url, office.kiosk, CLIENTS);
  const insert = () =>
    bareClient.must('/insert', { commandId: commandId(), serviceId: 'payment', outOfTurn: false });
  let issued = 0;
  const issue = async () => {
    await kiosk.must('/api/tickets', { commandId: commandId(), serviceId: 'payment', outOfTurn: false });
    issued += 1;
  };
  await rate(CLIENTS, WARM_UP_MS, insert);
  await rate(CLIENTS, WARM_UP_MS, issue);
  const rounds: { bare: number; ours: number; waiting: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const waiting = issued;
    rounds.push({
      bare: await rate(CLIENTS, ROUND_MS, insert),
      ours: await rate(CLIENTS, ROUND_MS, issue),
      waiting,
    });
  }
  for (const round of rounds) {
    const ratio = (round.ours / round.bare).toFixed(2);
    line(
      `with ${round.waiting} waiting`,
      `${round.ours.toFixed(0)} /s`,
      `bare ${round.bare.toFixed(0)} /s`,
      ratio,
    );
  }
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  line('median of the rounds (aim: 0.70)', '', '', ratio.toFixed(2));
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first !== undefined && last !== undefined) {
    line('slope: last round to first', '', '', (last.ours / first.ours).toFixed(2));
  }
  bareClient.close();
  kiosk.close();
  await office.stop();
  await bare.stop();
}
