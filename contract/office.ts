/** The office as it is set up: what it offers, where, when and by which rules. */
import { z } from 'zod';
import { arePeriodsApart, displaySettings } from './display.ts';
import { kioskSettings } from './kiosk.ts';
import { keptLanguages, OWN_LANGUAGE } from './languages.ts';
import { isWhole, paperSettings } from './paper.ts';
import { id, optionalText, shortText } from './primitives.ts';
import { isSpoolerPort, pathOf, printer } from './printers.ts';
import { hasDays, slidesSettings } from './slides.ts';
import { appointmentRules, plansOf, remoteServices, schedule, type SlotPlan } from './schedule.ts';

/**
 * Letters a ticket number may begin with. Left out: З О (read as digits), Ч (as 4), В (as 8), Б (as 6), Ё Й Щ Ъ Ы Ь
 * (not said in one syllable). Pairs that sound alike may not meet in one office, see `SOUND_ALIKE`.
 */
export const TICKET_LETTERS = 'АГДЕЖИКЛМНПРСТУФХЦШЭЮЯ';

/** Letters whose names are taken for one another through a loudspeaker. */
const SOUND_ALIKE: readonly string[] = [
  'ГК',
  'ДТ',
  'ЖШ',
  'МН',
  'ЕИ',
  'ЛР',
  'СФ',
  'СЦ',
  'ЭЕ',
  'УЮ',
  'АЯ',
  'ХГ',
];

/** True when the one would be taken for the other. */
export const soundAlike = (one: string, other: string): boolean =>
  SOUND_ALIKE.some((pair) => pair === one + other || pair === other + one);

export const serviceGroup = z.object({
  id,
  name: shortText(40),
  hint: optionalText(80),
  letter: z.string().length(1),
  icon: z.enum(['question', 'contract', 'wallet', 'receipt', 'scales', 'certificate', 'folder']),
});
export type ServiceGroup = z.infer<typeof serviceGroup>;

export const service = z.object({
  id,
  groupId: id,
  name: shortText(90),
  /** The standard's norm for the service (6.2.5, 11.3), minutes. */
  normMinutes: z.number().int().min(1).max(480),
  /** What the visitor brings (5.3.3). */
  documents: z.array(shortText(160)).max(20),
  /** Where visitors choose it by themselves; staff give tickets and times for all, and transfer to all. */
  offered: z.object({
    kiosk: z.boolean(),
    /** A time, booked on the website, in the personal account or at the kiosk. */
    booking: z.boolean(),
  }),
});
export type Service = z.infer<typeof service>;

const desk = z.object({
  id,
  number: z.number().int().min(1).max(999),
  /** What can be done at this desk; null for everything. */
  serviceIds: z.array(id).nullable(),
});
export type Desk = z.infer<typeof desk>;

const rules = z.object({
  /** The wait that the office promises at most (6.2.5), minutes. */
  waitNormMinutes: z.number().int().min(1).max(240),
  /** A check-in this late or later loses the appointment's priority (8.6.5), minutes. */
  latenessCutoffMinutes: z.number().int().min(0).max(60),
  /** After so many priority visitors in a row a desk calls one general visitor; null for no such limit (law 12). */
  priorityRunLimit: z.number().int().min(1).max(50).nullable(),
  /** How many times a visitor may be called again before «did not come». */
  recallLimit: z.number().int().min(0).max(20),
  /** From one call of a visitor to the next at least, seconds: time to hear it and to walk; 0 for none. */
  recallPauseSeconds: z.number().int().min(0).max(300),
  /** So many calls, the first included, before «did not come»; never more than there may be. */
  callsBeforeNoShow: z.number().int().min(1).max(21),
  /** So long after «did not come» the visitor may still come back, once, minutes; null until the day ends. */
  comeBackMinutes: z.number().int().min(1).max(480).nullable(),
  /** The day is closed by itself so long after closing time; those admitted are served until then, minutes. */
  dayEndsAfterClosingMinutes: z.number().int().min(0).max(360),
});
export type Rules = z.infer<typeof rules>;

/** An IANA name that this machine knows. */
function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

/** More than any office offers. */
export const MOST_SERVICES = 200;

/** True when every id in the list is there once. */
const distinct = (values: readonly (string | number)[]) => new Set(values).size === values.length;

/**
 * The shape alone, as events keep it. A rule that is made stricter one day must not keep an old log from loading, so
 * the rules are asked of a new configuration only.
 */
export const officeConfigShape = z.object({
  officeId: id,
  name: shortText(80),
  address: optionalText(120),
  timezone: z.string().min(1).max(64),
  groups: z.array(serviceGroup).min(1).max(12),
  services: z.array(service).min(1).max(MOST_SERVICES),
  desks: z.array(desk).min(1).max(200),
  schedule,
  rules,
  appointments: appointmentRules,
  remote: remoteServices,
  kiosk: kioskSettings,
  printers: z.array(printer).max(50),
  /** Beside Russian. */
  languages: keptLanguages,
  paper: paperSettings,
  display: displaySettings,
  slides: slidesSettings,
});

/** Why a configuration is refused, besides a value out of its bounds. */
export const CONFIG_FAULTS = [
  'groupIds',
  'serviceIds',
  'deskIds',
  'deskNumbers',
  'printerIds',
  'printerPort',
  'infoPageIds',
  'languages',
  'timezone',
  'letters',
  'lettersRepeat',
  'lettersAlike',
  'serviceGroup',
  'deskService',
  'hours',
  'breaks',
  'exceptionsRepeat',
  'plans',
  'quotas',
  'otherOffices',
  'paper',
  'callsBeforeNoShow',
  'zoneIds',
  'zoneNames',
  'zoneDesks',
  'volumeByHour',
  'slideIds',
  'slideDays',
] as const;
type ConfigFault = (typeof CONFIG_FAULTS)[number];

/** No quota is more than there is. */
const fits = ({ capacity, quotas }: SlotPlan) => Object.values(quotas).every((places) => places <= capacity);

/** A configuration that an office may be given. */
export const officeConfig = officeConfigShape.superRefine((config, context) => {
  const { groups, services, desks, printers } = config;
  const fault = (path: string, message: ConfigFault) => {
    context.addIssue({ code: 'custom', path: [path], message });
  };
  if (!distinct(groups.map((g) => g.id))) fault('groups', 'groupIds');
  if (!distinct(services.map((s) => s.id))) fault('services', 'serviceIds');
  if (!distinct(desks.map((d) => d.id))) fault('desks', 'deskIds');
  if (!distinct(desks.map((d) => d.number))) fault('desks', 'deskNumbers');
  if (!distinct(printers.map((p) => p.id))) fault('printers', 'printerIds');
  if (!distinct(config.kiosk.infoPages.map((p) => p.id))) fault('kiosk', 'infoPageIds');
  const languages = [OWN_LANGUAGE, ...config.languages.map(({ code }) => code)];
  if (!distinct(languages)) fault('languages', 'languages');
  if (!isTimezone(config.timezone)) fault('timezone', 'timezone');
  if (!isWhole(config.paper)) fault('paper', 'paper');
  const { recallLimit, callsBeforeNoShow } = config.rules;
  // A limit below none is a fault of its own.
  if (recallLimit >= 0 && callsBeforeNoShow > recallLimit + 1) fault('rules', 'callsBeforeNoShow');
  const { list, strip } = config.slides;
  if (!distinct(list.map((s) => s.id)) || !distinct(strip.map((s) => s.id))) fault('slides', 'slideIds');
  for (const [part, rows] of [['list', list] as const, ['strip', strip] as const])
    rows.forEach((row, index) => {
      const message: ConfigFault = 'slideDays';
      if (!hasDays(row)) context.addIssue({ code: 'custom', path: ['slides', part, index, 'to'], message });
    });
  const letters = groups.map((g) => g.letter);
  if (!letters.every((letter) => TICKET_LETTERS.includes(letter))) fault('groups', 'letters');
  if (!distinct(letters)) fault('groups', 'lettersRepeat');
  const isHeardAs = (pair: string) => [...pair].every((letter) => letters.includes(letter));
  if (SOUND_ALIKE.some(isHeardAs)) fault('groups', 'lettersAlike');
  const groupIds = new Set(groups.map((g) => g.id));
  if (!services.every((s) => groupIds.has(s.groupId))) fault('services', 'serviceGroup');
  const known = new Set(services.map((s) => s.id));
  if (!desks.every((d) => (d.serviceIds ?? []).every((s) => known.has(s)))) fault('desks', 'deskService');
  if (!distinct(config.schedule.exceptions.map(({ date }) => date))) fault('schedule', 'exceptionsRepeat');
  const { appointments } = config;
  const { groupPlans, servicePlans, otherOffices, officeNumber } = appointments;
  const plannedGroups = groupPlans.map(({ groupId }) => groupId);
  const plannedServices = servicePlans.map(({ serviceId }) => serviceId);
  const areKnown = plannedGroups.every((g) => groupIds.has(g)) && plannedServices.every((s) => known.has(s));
  if (!areKnown || !distinct(plannedGroups) || !distinct(plannedServices)) fault('appointments', 'plans');
  if (!plansOf(appointments).every(fits)) fault('appointments', 'quotas');
  if (!distinct([officeNumber, ...otherOffices.map(({ number }) => number)]))
    fault('appointments', 'otherOffices');
  const { zones, volumeByHour } = config.display;
  if (!distinct(zones.map((zone) => zone.id))) fault('display', 'zoneIds');
  if (!distinct(zones.map((zone) => zone.name.toLowerCase()))) fault('display', 'zoneNames');
  const zoned = zones.flatMap(({ deskIds }) => deskIds);
  const isDesk = (deskId: string) => desks.some((d) => d.id === deskId);
  if (!distinct(zoned) || !zoned.every(isDesk)) fault('display', 'zoneDesks');
  if (!arePeriodsApart(volumeByHour)) fault('display', 'volumeByHour');
});
export type OfficeConfig = z.infer<typeof officeConfig>;

/** One that may be set now. What an office was given before is read all the same. */
export const wishedConfig = officeConfig.superRefine(({ printers }, context) => {
  printers.forEach((printer, index) => {
    const message: ConfigFault = 'printerPort';
    if (isSpoolerPort(pathOf(printer) ?? ''))
      context.addIssue({ code: 'custom', path: ['printers', index, 'path'], message });
  });
});
