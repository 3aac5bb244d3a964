/**
 * Saving a configuration: first it is asked which bookings the change would hit, and which visitors would have nobody left who does
 * their service; nothing is saved until the manager has decided about the ones and accepted the others.
 */
import { readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { CallOf, HitAppointment, HitDecision, StrandedTicket } from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Refusal } from '../../contract/problems.ts';
import { newCommandId } from '../../ui/api.ts';
import { api } from '../api.ts';

type Origin = NonNullable<CallOf<'putConfig'>['origin']>;

export interface Saving {
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<Refusal | null>>;
  /** The bookings that wait for a decision; null when nobody is asked. */
  hits: Readonly<ShallowRef<readonly HitAppointment[] | null>>;
  /** Meanwhile a booking came in, or a chosen time was taken: some decisions have to be made again. */
  outdated: Readonly<Ref<boolean>>;
  /** The visitors who would be left without their service; null when nobody is asked. They are asked about first. */
  stranded: Readonly<ShallowRef<readonly StrandedTicket[] | null>>;
  /** The change that was saved last; null before that. */
  seq: Readonly<Ref<number | null>>;
  /** @returns true when it is saved; false when somebody is asked, or it was refused */
  save: (config: OfficeConfig, origin?: Origin) => Promise<boolean>;
  /** Saves with the decisions. @returns true when it is saved */
  settle: (decisions: readonly HitDecision[]) => Promise<boolean>;
  /** Asks again what can be offered, with the places counted that the decisions take and free. */
  offer: (decisions: readonly HitDecision[]) => Promise<boolean>;
  /** Those who are left without their service are known. @returns true when it is saved; false when bookings wait for decisions */
  accept: () => Promise<boolean>;
  /** Nobody is asked any more: it is saved, or not to be saved. */
  drop: () => void;
}

/** What saving would do. */
interface Found {
  readonly hits: readonly HitAppointment[];
  readonly stranded: readonly StrandedTicket[];
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
  const stranded = shallowRef<readonly StrandedTicket[] | null>(null);
  const seq = ref<number | null>(null);
  let wished: { config: OfficeConfig; origin: Origin } | null = null;
  /** Bookings to be asked about once those who are left without their service are accepted. */
  let waitingHits: readonly HitAppointment[] = [];
  let accepted: readonly string[] = [];
  /** What was sent last and is not known to be saved. */
  let sent: { what: string; commandId: string } | null = null;

  /** One id for each intention: the same again, after an answer that was not heard, is not done twice. */
  function commandIdFor(request: object): string {
    const what = JSON.stringify(request);
    if (sent?.what !== what) sent = { what, commandId: newCommandId() };
    return sent.commandId;
  }

  /** @returns what saving would do; null when that could not be learned */
  async function check(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<Found | null> {
    const result = await api.callSafely('checkConfig', { config, decisions: [...decisions] });
    if (result.ok) return result.answer;
    problem.value = result.problem;
    return null;
  }

  async function ask(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<boolean> {
    const found = await check(config, decisions);
    if (found !== null) hits.value = found.hits;
    return found !== null;
  }

  async function askStranded(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<void> {
    const found = await check(config, decisions);
    stranded.value = found?.stranded ?? null;
  }

  async function put(config: OfficeConfig, decisions: readonly HitDecision[]): Promise<boolean> {
    const origin = wished?.origin ?? EDITED;
    const request = { config, before: before(), decisions: [...decisions], accepted: [...accepted], origin };
    const result = await api.callSafely('putConfig', { commandId: commandIdFor(request), ...request });
    if (result.ok) {
      sent = null;
      seq.value = result.answer.seq;
    } else if (result.problem.code === 'config-strands-tickets') await askStranded(config, decisions);
    else if (isOutdated(result.problem)) outdated.value = await ask(config, decisions);
    else problem.value = result.problem;
    return result.ok;
  }

  async function busily(step: (config: OfficeConfig) => Promise<boolean>): Promise<boolean> {
    if (busy.value || wished === null) return false;
    busy.value = true;
    problem.value = null;
    outdated.value = false;
    const done = await step(wished.config);
    busy.value = false;
    return done;
  }

  /** Nobody is asked, not even for a moment, about a change that does nothing to anybody. */
  async function begin(config: OfficeConfig): Promise<boolean> {
    const found = await check(config, []);
    accepted = [];
    waitingHits = found?.hits ?? [];
    stranded.value = orNull(found?.stranded);
    hits.value = stranded.value === null ? orNull(waitingHits) : null;
    return found !== null && stranded.value === null && hits.value === null && put(config, []);
  }

  async function goOn(config: OfficeConfig): Promise<boolean> {
    accepted = [...accepted, ...(stranded.value ?? []).map(({ ticketId }) => ticketId)];
    stranded.value = null;
    // Bookings are being decided about already, or their turn has come.
    if (hits.value !== null) return false;
    hits.value = orNull(waitingHits);
    return hits.value === null && put(config, []);
  }

  return {
    busy: readonly(busy),
    problem: shallowReadonly(problem),
    hits: shallowReadonly(hits),
    outdated: readonly(outdated),
    stranded: shallowReadonly(stranded),
    seq: readonly(seq),
    save: (config, origin = EDITED) => {
      wished = { config, origin };
      return busily(begin);
    },
    settle: (decisions) => busily((config) => put(config, decisions)),
    offer: (decisions) => busily((config) => ask(config, decisions)),
    accept: () => busily(goOn),
    drop: () => {
      hits.value = null;
      stranded.value = null;
      problem.value = null;
      outdated.value = false;
    },
  };
}

const EDITED: Origin = { kind: 'edited' };

const orNull = <T>(rows: readonly T[] | undefined): readonly T[] | null =>
  rows !== undefined && rows.length > 0 ? rows : null;
