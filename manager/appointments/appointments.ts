/** The rules of appointments as the form holds them, and the configuration that they make. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { RemoteServices } from '../../contract/schedule.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Faults, type Reading, type Typed } from '../config/draft.ts';
import { ownPlansOf, planDraftOf, planKey, tooMuch, type OwnPlan, type PlanDraft } from './plans.ts';

export interface OtherOfficeDraft {
  number: Typed;
  name: string;
  address: string;
}

export interface AppointmentsDraft {
  usualPlan: PlanDraft;
  plans: OwnPlan[];
  /** Visits at home keep their numbers while none are made. */
  homeVisits: { made: boolean; slotMinutes: Typed; capacity: Typed };
  horizonDays: Typed;
  noticeMinutes: Typed;
  mostPerPhone: Typed;
  /** Empty for no reminders. */
  reminderHours: Typed;
  contactsKeptDays: Typed;
  remote: RemoteServices;
  officeNumber: Typed;
  otherOffices: OtherOfficeDraft[];
}

/** What visits at home begin with: an hour with the way there, one specialist. */
const USUAL_HOME_VISIT = { slotMinutes: 60, capacity: 1 };

export function draftOf(config: OfficeConfig): AppointmentsDraft {
  const { appointments, remote } = config;
  const { homeVisitPlan } = appointments;
  return {
    usualPlan: planDraftOf(appointments.usualPlan),
    plans: ownPlansOf(config),
    homeVisits: { made: homeVisitPlan !== null, ...(homeVisitPlan ?? USUAL_HOME_VISIT) },
    horizonDays: appointments.horizonDays,
    noticeMinutes: appointments.noticeMinutes,
    mostPerPhone: appointments.mostPerPhone,
    reminderHours: appointments.reminderHours ?? '',
    contactsKeptDays: appointments.contactsKeptDays,
    remote: { ...remote },
    officeNumber: appointments.officeNumber,
    otherOffices: appointments.otherOffices.map((office) => ({ ...office })),
  };
}

const ofKind = (plans: readonly OwnPlan[], kind: OwnPlan['of']['kind']) =>
  plans.filter(({ of }) => of.kind === kind);

/** The faults of visits at home; they have no quotas. */
const visitFault = (field: string): readonly [string, string] => [
  `home.${field}`,
  field === 'slotMinutes' ? t('manager.fault-visit-minutes') : t('manager.fault-visit-count'),
];

/** The fault of a plan: at its step, or at one of its numbers of places. */
const planFault = (key: string, path: readonly string[]): readonly [string, string] =>
  path[0] === 'slotMinutes'
    ? [`${key}.slotMinutes`, t('manager.fault-slot')]
    : [`${key}.${path.join('.')}`, t('manager.fault-places')];

const NUMBERS: Readonly<Record<string, () => string>> = {
  officeNumber: () => t('manager.fault-office-number'),
  horizonDays: () => t('manager.fault-horizon'),
  noticeMinutes: () => t('manager.fault-notice'),
  mostPerPhone: () => t('manager.fault-per-phone'),
  reminderHours: () => t('manager.fault-reminder'),
  contactsKeptDays: () => t('manager.fault-kept'),
};

const faultIn =
  ({ plans }: AppointmentsDraft): FaultOf =>
  ([first, second = '', third = '', ...rest], message) => {
    if (first === 'remote') {
      return [
        `remote.${second}`,
        second === 'phone' ? t('manager.fault-remote-phone') : t('manager.fault-remote'),
      ];
    }
    if (first !== 'appointments') return null;
    if (message === 'quotas') return ['plans', t('manager.fault-quotas')];
    if (message === 'otherOffices') return ['offices', t('manager.fault-offices')];
    if (second === 'usualPlan') return planFault('usual', [third, ...rest]);
    if (second === 'homeVisitPlan') return visitFault(third);
    if (second === 'groupPlans' || second === 'servicePlans') {
      const plan = ofKind(plans, second === 'groupPlans' ? 'group' : 'service')[Number(third)];
      return plan === undefined ? null : planFault(planKey(plan.of), rest);
    }
    if (second === 'otherOffices') return [`offices.${third}.${rest[0] ?? ''}`, officeFault(rest[0])];
    const words = NUMBERS[second];
    return words === undefined ? null : [second, words()];
  };

function officeFault(field: string | undefined): string {
  if (field === 'number') return t('manager.fault-office-number');
  return field === 'name' ? t('manager.fault-name') : t('manager.fault-address');
}

/** What the contract says of the whole only, told at each field that is a part of it. */
function faultsBetween({ usualPlan, plans, officeNumber, otherOffices }: AppointmentsDraft): Faults {
  const named = [['usual', usualPlan] as const, ...plans.map((plan) => [planKey(plan.of), plan] as const)];
  const quotas = named.flatMap(([key, plan]) =>
    tooMuch(plan).map((quota) => [`${key}.quotas.${quota}`, t('manager.fault-quotas')]),
  );
  const numbers = [officeNumber, ...otherOffices.map(({ number }) => number)];
  const repeated = otherOffices.flatMap(({ number }, index) =>
    number === '' || numbers.indexOf(number) === index + 1
      ? []
      : [[`offices.${index}.number`, t('manager.fault-offices')]],
  );
  return Object.fromEntries([...quotas, ...repeated]) as Faults;
}

/**
 * The faults with those between the fields, each at its field. What the contract says of the whole belongs to no field: it
 * is told only when no field was found, so that saving never does nothing in silence.
 */
export function withBetween({ plans, offices, ...faults }: Faults, between: Faults): Faults {
  const whole = plans ?? offices;
  const isPlaced = whole === undefined || Object.keys(between).length > 0;
  return { ...faults, ...(isPlaced ? between : { other: whole }) };
}

export function readDraft(config: OfficeConfig, draft: AppointmentsDraft): Reading {
  const { homeVisits, reminderHours, remote, plans } = draft;
  const { slotMinutes, capacity } = homeVisits;
  const planOf = ({ of: _, ...plan }: OwnPlan) => plan;
  const reading = readConfig(
    {
      ...config,
      appointments: {
        ...config.appointments,
        usualPlan: draft.usualPlan,
        groupPlans: ofKind(plans, 'group').map((plan) => ({ groupId: plan.of.id, ...planOf(plan) })),
        servicePlans: ofKind(plans, 'service').map((plan) => ({ serviceId: plan.of.id, ...planOf(plan) })),
        homeVisitPlan: homeVisits.made ? { slotMinutes, capacity } : null,
        horizonDays: draft.horizonDays,
        noticeMinutes: draft.noticeMinutes,
        mostPerPhone: draft.mostPerPhone,
        reminderHours: reminderHours === '' ? null : reminderHours,
        contactsKeptDays: draft.contactsKeptDays,
        officeNumber: draft.officeNumber,
        otherOffices: draft.otherOffices,
      },
      remote,
    },
    faultIn(draft),
  );
  return reading.ok ? reading : { ok: false, faults: withBetween(reading.faults, faultsBetween(draft)) };
}
