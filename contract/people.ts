/** Who may do what. */
import { z } from 'zod';
import { MOST_SERVICES } from './office.ts';
import { epochMs, id, localDate, shortText } from './primitives.ts';

export const ROLES = ['operator', 'reception', 'manager', 'administrator'] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/** What shows something, and is paired by the code on its glass. */
export const screenKind = z.enum(['kiosk', 'display']);
export type ScreenKind = z.infer<typeof screenKind>;

/** A button is no screen: it holds a token, and can do nothing but call for help (6.7.5). */
const deviceKind = z.enum([...screenKind.options, 'button']);
export type DeviceKind = z.infer<typeof deviceKind>;

/** What a handler may ask for: a role of staff, a kind of device, the website's personal account, or nobody in particular. */
export type Access = Role | DeviceKind | 'personal-account' | 'public';

/** Letters of one alphabet: `іvan` and `ivan` look the same in a list and are two people. */
export const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9._-]{2,40}|[а-яё0-9._-]{2,40})$/);

/** Length is what makes a password hard to guess; no rules about signs (NIST SP 800-63B 5.1.1). */
export const password = z.string().min(8).max(200);

export const person = z.object({
  id,
  login,
  /** As colleagues and the desk's screen address them: name and patronymic. */
  name: shortText(80),
  roles: z
    .array(role)
    .overwrite((roles) => [...new Set(roles)])
    .min(1),
  /** What the person serves; null for everything that the desk does. */
  serviceIds: z.array(id).nullable(),
});
export type Person = z.infer<typeof person>;

export const newPerson = person.omit({ id: true }).extend({ password });
export type NewPerson = z.infer<typeof newPerson>;

/** What a person does in addition on one day of the office; then it is over. */
export const daySkills = z.object({ date: localDate, serviceIds: z.array(id) });
export type DaySkills = z.infer<typeof daySkills>;

/** As the administrator sees the staff. */
export const staffMember = person.extend({
  /** What the person serves today in addition. */
  todayServiceIds: z.array(id),
});
export type StaffMember = z.infer<typeof staffMember>;

/** What can be changed of a person; the login stays. */
export const personChange = person.omit({ id: true, login: true }).extend({
  /** What the person serves in addition until the office's day ends; not said: as before. */
  todayServiceIds: z.array(id).max(MOST_SERVICES).optional(),
});

export const device = z.object({
  id,
  kind: deviceKind,
  name: shortText(60),
  /** Where a kiosk's tickets come out; null prints nowhere. */
  printerId: id.nullable(),
});
export type Device = z.infer<typeof device>;

/** Whom an event or a command comes from. */
export const actor = z.object({
  kind: z.enum(['person', 'device', 'visitor', 'personal-account', 'system']),
  id,
});
export type Actor = z.infer<typeof actor>;

/** A key with which the company's personal account books for its users. The key itself is shown once, when it is issued. */
export const apiKey = z.object({
  id,
  name: shortText(60),
  issuedAt: epochMs,
  lastUsedAt: epochMs.nullable(),
});
export type ApiKey = z.infer<typeof apiKey>;
