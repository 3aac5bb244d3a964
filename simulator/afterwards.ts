/** What visitors say when their visit is over: a rating at the kiosk (9.4), a word when they are asked for one (6.7.11). */
import type { CalledTicket } from '../contract/api.ts';
import { text } from '../texts/index.ts';
import type { Chance } from './chance.ts';
import type { Visitor, World } from './world.ts';

const MINUTE_MS = 60_000;
/** From the desk to the kiosk. */
const TO_THE_KIOSK_MS = [15_000, 90_000] as const;

const SCORES: readonly (readonly [number, number])[] = [
  [5, 56],
  [4, 25],
  [3, 10],
  [2, 5],
  [1, 4],
];
/** After a long wait. */
const SCORES_OF_THE_IMPATIENT: readonly (readonly [number, number])[] = [
  [5, 25],
  [4, 25],
  [3, 22],
  [2, 16],
  [1, 12],
];

export function afterwards(
  world: World,
  visitor: Visitor,
  { ticketId, number }: CalledTicket,
  whims: Chance,
): void {
  const { habits, agenda } = world;
  if (whims.happens(habits.rates)) {
    const score = whims.weighted(waitedLong(world, visitor) ? SCORES_OF_THE_IMPATIENT : SCORES);
    const at = world.now() + Math.round(whims.between(...TO_THE_KIOSK_MS));
    agenda.add(at, () => rate(world, number, score));
  }
  if (visitor.row.outOfTurn && whims.happens(habits.asked)) {
    const words = whims.happens(habits.says) ? text('simulator.visitor-word') : null;
    agenda.add(world.now(), () => say(world, ticketId, words));
  }
}

function waitedLong({ office }: World, { seen }: Visitor): boolean {
  const waitedMs = (seen?.startedAt ?? 0) - (seen?.arrivalAt ?? 0);
  return waitedMs > office.config.rules.waitNormMinutes * MINUTE_MS;
}

async function rate({ api, office, tally }: World, number: string, score: number): Promise<void> {
  const rated = await api.command('rateVisit', { number, score, words: null }, office.kiosk);
  if (!rated.ok) tally.refused(rated.refusal);
}

async function say({ api, office, tally }: World, ticketId: string, words: string | null): Promise<void> {
  const said = await api.command('recordWord', { ticketId, words }, office.reception);
  if (!said.ok) tally.refused(said.refusal);
}
