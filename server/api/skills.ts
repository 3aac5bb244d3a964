/** What the staff can do: always, and in addition today. */
import type { DaySkills, Person } from '../../contract/people.ts';
import { localDateAt } from '../office/calendar.ts';
import type { OfficeState } from '../office/state.ts';

/** Who knows it. */
interface Skilled {
  person(personId: string): Person | null;
  daySkills(personId: string): DaySkills | null;
}

/** The office's date; null before it is set up. */
export function officeDate({ config }: Pick<OfficeState, 'config'>, now: number): string | null {
  return config === null ? null : localDateAt(now, config.timezone);
}

/** What a person does today in addition to what is done on every day. */
export function todaysExtra(people: Skilled, personId: string, date: string | null): readonly string[] {
  const given = people.daySkills(personId);
  return given !== null && given.date === date ? given.serviceIds : [];
}

/** What a person can do today; null for everything. */
export function skillsOf(people: Skilled, personId: string, date: string | null): readonly string[] | null {
  const always = people.person(personId)?.serviceIds ?? null;
  return always && [...always, ...todaysExtra(people, personId, date)];
}
