/** A service found by a few letters, where a list is too long to be read. */
import type { Group, Service } from './flow/offer.ts';

export interface FoundService {
  readonly group: Group;
  readonly service: Service;
}

/** With fewer services nobody needs to search: the groups fit the glass, and so do their lists. */
const MANY = 16;

export const isLong = (groups: readonly Group[]): boolean =>
  groups.reduce((count, { services }) => count + services.length, 0) >= MANY;

/** Small letters, ё as е, and nothing but words, of whatever language: an office may translate its services. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The services whose name, group or documents have a word that begins so, for each word typed; those found by their own name first.
 *
 *     «справ» → «Справка об отсутствии задолженности»    «переоф сч» → «Переоформить счёт на нового владельца»
 *
 * @returns all of them; none for nothing typed
 */
export function matching(groups: readonly Group[], typed: string): FoundService[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const has = (text: string): boolean => {
    const words = wordsOf(text);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  };
  const all = groups.flatMap((group) => group.services.map((service) => ({ group, service })));
  const byName = all.filter(({ service }) => has(service.name));
  const byOthers = all.filter(
    (one) =>
      !byName.includes(one) &&
      has([one.service.name, one.group.name, one.group.hint, ...one.service.documents].join(' ')),
  );
  return [...byName, ...byOthers];
}
