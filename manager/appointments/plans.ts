/** How many can be booked at one time and in which way, as the form holds it. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { Quota, SlotPlan } from '../../contract/schedule.ts';
import { t } from '../../ui/words.ts';
import type { Typed } from '../config/draft.ts';

export const QUOTAS = ['website', 'phone', 'in-person', 'reserve'] as const satisfies readonly Quota[];

export interface PlanDraft {
  slotMinutes: Typed;
  capacity: Typed;
  quotas: Record<Quota, Typed>;
}

/** What has a plan of its own: a group of services, or one service. */
export interface PlanOf {
  kind: 'group' | 'service';
  id: string;
}

export interface OwnPlan extends PlanDraft {
  of: PlanOf;
}

/** Of a plan among the others, and of its faults. */
export const planKey = ({ kind, id }: PlanOf): string => `${kind}:${id}`;

export const planDraftOf = ({ slotMinutes, capacity, quotas }: SlotPlan): PlanDraft => ({
  slotMinutes,
  capacity,
  quotas: { ...quotas },
});

export const ownPlansOf = ({ appointments }: OfficeConfig): OwnPlan[] => [
  ...appointments.groupPlans.map((plan) => ({
    of: { kind: 'group' as const, id: plan.groupId },
    ...planDraftOf(plan),
  })),
  ...appointments.servicePlans.map((plan) => ({
    of: { kind: 'service' as const, id: plan.serviceId },
    ...planDraftOf(plan),
  })),
];

/** The name of what has a plan; a group or service that is gone has none. */
export function nameOf({ kind, id }: PlanOf, { groups, services }: OfficeConfig): string {
  const found = (kind === 'group' ? groups : services).find((one) => one.id === id);
  return found?.name ?? id;
}

/** What could get a plan of its own: groups first, then services, in their order. */
export function withoutPlan({ groups, services }: OfficeConfig, plans: readonly OwnPlan[]): PlanOf[] {
  const planned = new Set(plans.map(({ of }) => planKey(of)));
  return [
    ...groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...services.map(({ id }) => ({ kind: 'service' as const, id })),
  ].filter((of) => !planned.has(planKey(of)));
}

/** A new plan begins as the one that held so far: of the service's group, or the usual one. */
export function newPlan(
  of: PlanOf,
  config: OfficeConfig,
  { usualPlan, plans }: { usualPlan: PlanDraft; plans: readonly OwnPlan[] },
): OwnPlan {
  const groupId = config.services.find(({ id }) => of.kind === 'service' && id === of.id)?.groupId;
  const ofGroup = plans.find((plan) => plan.of.kind === 'group' && plan.of.id === groupId);
  const { slotMinutes, capacity, quotas } = ofGroup ?? usualPlan;
  return { of, slotMinutes, capacity, quotas: { ...quotas } };
}

/** The quotas that are more than there are places; nothing is said of what is not a number yet. */
export const tooMuch = ({ capacity, quotas }: PlanDraft): Quota[] =>
  QUOTAS.filter((quota) => capacity !== '' && quotas[quota] !== '' && quotas[quota] > capacity);

/**
 * What a manager may not have meant, in words; none when there is nothing to say.
 *
 *     4 places, website 1, phone 1, in person 0, reserve 1 → «1 место не займёт никто…»
 */
export function planHint({ capacity, quotas }: PlanDraft): string | null {
  const { website, phone, 'in-person': inPerson, reserve } = quotas;
  if (capacity === '' || website === '' || phone === '' || inPerson === '' || reserve === '') return null;
  if (capacity === 0) return t('manager.plan-closed');
  const forAll = Math.max(0, capacity - reserve);
  const idle = forAll - Math.min(forAll, website + phone + inPerson);
  if (idle > 0) return t('manager.plan-idle', { count: idle });
  return forAll === 0 ? t('manager.plan-reserved') : null;
}
