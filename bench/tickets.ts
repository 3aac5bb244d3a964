/** Acknowledged durable tickets per second, beside the bare limit of the same run. */
import { commandId } from '../test/support/office.ts';
import { head, line, median, ms } from './figures.ts';
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
  const rounds: { bare: Round; ours: Round; waiting: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const waiting = issued;
    rounds.push({ bare: await roundOf(bare.url, insert), ours: await roundOf(office.url, issue), waiting });
  }
  for (const { ours, bare, waiting } of rounds) {
    const [a, b] = [`${ours.perSecond.toFixed(0)} /s`, `bare ${bare.perSecond.toFixed(0)} /s`];
    line(`with ${waiting} waiting`, a, b, (ours.perSecond / bare.perSecond).toFixed(2));
  }
  const ratio = median(rounds.map((round) => round.ours.perSecond / round.bare.perSecond));
  line('median of the rounds (aim: 0.70)', '', '', ratio.toFixed(2));
  const [cpu, bareCpu] = [
    median(rounds.map(({ ours }) => ours.cpuMs)),
    median(rounds.map((round) => round.bare.cpuMs)),
  ];
  line('processor time of one, all threads', ms(cpu), `bare ${ms(bareCpu)}`, (cpu / bareCpu).toFixed(2));
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first !== undefined && last !== undefined) {
    line('slope: last round to first', '', '', (last.ours.perSecond / first.ours.perSecond).toFixed(2));
  }
  bareClient.close();
  kiosk.close();
  await office.stop();
  await bare.stop();
}

interface Round {
  readonly perSecond: number;
  /** Of the server's process: it depends less on what else the machine does than the rate. */
  readonly cpuMs: number;
}

async function roundOf(url: string, ask: () => Promise<unknown>): Promise<Round> {
  const before = await cpuSeconds(url);
  let asked = 0;
  const perSecond = await rate(CLIENTS, ROUND_MS, () => {
    asked += 1;
    return ask();
  });
  return { perSecond, cpuMs: (1000 * ((await cpuSeconds(url)) - before)) / asked };
}

/** From the server's own figures for Prometheus. */
async function cpuSeconds(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const [, seconds] = /^process_cpu_seconds_total (\S+)/m.exec(metrics) ?? [];
  if (seconds === undefined) throw new Error(`${url} tells no processor time`);
  return Number(seconds);
}
