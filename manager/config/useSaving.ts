/**
 * Saving a configuration: first it is asked which bookings the change would hit, and nothing is saved until the manager has
 * decided about each of them.
 */
import { readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { HitAppointment, HitDecision } from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Refusal } from '../../contract/problems.ts';
import { newCommandId } from '../../ui/api.ts';
import { api } from '../api.ts';

export interface Saving {
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<Refusal | null>>;
  /** The bookings that wait for a decision; null when nobody is asked. */
  hits: Readonly<ShallowRef<readonly HitAppointment[] | null>>;
  /** Meanwhile a booking came in, or a chosen time was taken: some decisions have to be made again. */
  outdated: Readonly<Ref<boolean>>;
  /** @returns true when it is saved; false when bookings wait for decisions, or it was refused */
  save: (config: OfficeConfig) => Promise<boolean>;
  /** Saves with the decisions. @returns true when it is saved */
  settle: (decisions: readonly HitDecision[]) => Promise<boolean>;
  /** Asks again what can be offered, with the places counted that the decisions take and free. */
  offer: (decisions: readonly HitDecision[]) => Promise<boolean>;
  /** Nobody is asked any more: it is saved, or not to be saved. */
  drop: () => void;
}

/** The server says with these that what was decided does not fit any more. */
const isOutdated = ({ code }: Refusal): boolean =>
  code === 'config-hits-appointments' || code.startsWith('slot-');

/** @param before what the change was made of */
export function useSaving(before: () => OfficeConfig): Saving {
  const busy = ref(false);
  const problem = shallowRef<Refusal | null>(null);
  const hits = shallowRef<readonly HitAppointment[] | null>(null);
  const outdated = ref(false);
  let wished: OfficeConfig | null = null;
  /** What was sent last and is not known to be saved. */
  let sent: { what: string; commandId: string } | null = null;

  /** One id for each intention: the same again, after an answer that was not heard, is not done twice. */
  function commandIdFor(config: OfficeConfig, decisions: readonly HitDecision[]): string {
    const what = JSON.stringify({ config, decisions });
    if (sent?.what !== what) sent = { what, commandId: newCommandId() };
    return sent.commandId;
  }

  /** @returns the bookings that would be hit; null when that could not be learned */
  async function check(
    config: OfficeConfig,
    decisions: readonly HitDecision[],
  ): Promise<readonly HitAppointment[] | null> {
    const result = await api.callSafely('checkConfig', { config, decisions: [...decisions] });
    if (result.ok) return result.answer.hits;
    problem.value = result.problem;
    return null;
  }

  async function ask(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<boolean> {
    const found = await check(config, decisions);
    if (found !== null) hits.value = found;
    return found !== null;
  }

  async function put(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<boolean> {
    const result = await api.callSafely('putConfig', {
      commandId: commandIdFor(config, decisions),
      config,
      before: before(),
      decisions: [...decisions],
    });
    if (result.ok) sent = null;
    else if (isOutdated(result.problem)) outdated.value = await ask(config, decisions);
    else problem.value = result.problem;
    return result.ok;
  }

  async function busily(step: (config: OfficeConfig) => Promise<boolean>): Promise<boolean> {
    if (busy.value || wished === null) return false;
    busy.value = true;
    problem.value = null;
    outdated.value = false;
    const done = await step(wished);
    busy.value = false;
    return done;
  }

  return {
    busy: readonly(busy),
    problem: shallowReadonly(problem),
    hits: shallowReadonly(hits),
    outdated: readonly(outdated),
    save: (config) => {
      wished = config;
      return busily(async () => {
        const found = await check(config, []);
        // Nobody is asked, not even for a moment, about a change that hits nobody.
        hits.value = found !== null && found.length > 0 ? found : null;
        return found?.length === 0 && put(config, []);
      });
    },
    settle: (decisions) => busily((config) => put(config, decisions)),
    offer: (decisions) => busily((config) => ask(config, decisions)),
    drop: () => {
      hits.value = null;
      problem.value = null;
      outdated.value = false;
    },
  };
}
