/** Services to choose several of: by group, found by what is typed, told in words. */
import { found } from '../found.ts';
import { told } from '../language.ts';
import { t } from '../words.ts';

export interface ServiceOption {
  readonly id: string;
  readonly name: string;
  readonly groupName: string;
}

interface Catalogue {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly services: readonly { readonly id: string; readonly groupId: string; readonly name: string }[];
}

/** The services of an office with the names of their groups. */
export const serviceOptions = ({ groups, services }: Catalogue): ServiceOption[] =>
  services.map(({ id, groupId, name }) => ({
    id,
    name,
    groupName: groups.find((group) => group.id === groupId)?.name ?? '',
  }));

/** Those found, by their groups, both in the order of the catalogue. */
export function byGroup(
  services: readonly ServiceOption[],
  sought: string,
): { readonly name: string; readonly services: readonly ServiceOption[] }[] {
  const shown = found(
    services.map((service) => ({ ...service, hint: service.groupName })),
    sought,
  );
  const names = [...new Set(shown.map(({ groupName }) => groupName))];
  return names.map((name) => ({ name, services: shown.filter(({ groupName }) => groupName === name) }));
}

/**
 * The list with some of them in it or out of it, in the order of the catalogue. What the office has no more stays as it is.
 * @example withServices(all, ['б'], ['а'], true) → ['а', 'б']
 */
export function withServices(
  all: readonly ServiceOption[],
  chosen: readonly string[],
  ids: readonly string[],
  are: boolean,
): string[] {
  const isIn = (id: string) => (ids.includes(id) ? are : chosen.includes(id));
  const gone = chosen.filter((id) => !all.some((service) => service.id === id));
  return [...all.map(({ id }) => id).filter(isIn), ...gone];
}

/**
 * What is done, in a few words.
 *
 *     null → «все услуги»    one → «Приём платежа»    three → «Приём платежа и ещё 2»
 */
export function servicesText(all: readonly ServiceOption[], chosen: readonly string[] | null): string {
  const names = all.filter(({ id }) => chosen === null || chosen.includes(id)).map(({ name }) => name);
  if (chosen === null || names.length === all.length) return t('services.all');
  const [first, ...others] = names;
  if (first === undefined) return t('services.none');
  return others.length === 0 ? told(first) : t('services.some', { first: told(first), more: others.length });
}
