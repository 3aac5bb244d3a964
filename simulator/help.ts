/** Calls for help at the kiosk (6.7.5, 6.7.6): the reception goes, unless the visitor takes the call back. */
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

/** How long it rings. */
const RINGS_MS = [10_000, 200_000] as const;

/** Plans the day's calls. */
export function planHelpCalls(world: World, whims: Chance): void {
  const { habits, agenda, opensAt, closesAt } = world;
  for (let n = 0; n < habits.helpCalls; n += 1) {
    const at = Math.round(whims.between(opensAt, closesAt));
    const ringsMs = Math.round(whims.between(...RINGS_MS));
    const takenBack = whims.happens(habits.helpTakenBack);
    agenda.add(at, () => call(world, ringsMs, takenBack));
  }
}

async function call(world: World, ringsMs: number, takenBack: boolean): Promise<void> {
  const { api, office, agenda, tally } = world;
  const called = await api.command('callForHelp', {}, office.kiosk);
  if (!called.ok) return tally.refused(called.refusal);
  const { helpCallId } = called.answer;
  agenda.add(world.now() + ringsMs, async () => {
    const answered = takenBack
      ? await api.command('cancelHelpCall', { helpCallId }, office.kiosk)
      : await api.command('takeHelpCall', { helpCallId }, office.reception);
    if (!answered.ok) tally.refused(answered.refusal);
  });
}
