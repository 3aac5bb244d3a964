/** What the staff can do, as the page of people has it. */
import type { Person, Role, StaffMember } from '../../contract/people.ts';
import type { ServiceOption } from '../../ui/fields/services.ts';

const DESK_ROLES: readonly Role[] = ['operator', 'administrator'];

/** Who never sits at a desk serves nothing. */
export const worksAtDesk = (roles: readonly Role[]): boolean =>
  roles.some((role) => DESK_ROLES.includes(role));

/** Somebody who works at a desk and does nothing that the office offers. */
export function servesNone(
  { roles, serviceIds }: { roles: readonly Role[]; serviceIds: readonly string[] | null },
  services: readonly ServiceOption[],
): boolean {
  return worksAtDesk(roles) && serviceIds !== null && !services.some(({ id }) => serviceIds.includes(id));
}

/** Services that nobody who works at a desk does, today's additions counted. */
export function undoneBy(
  people: readonly StaffMember[],
  services: readonly ServiceOption[],
): ServiceOption[] {
  const specialists = people.filter(({ roles }) => worksAtDesk(roles));
  const does = ({
    serviceIds,
    todayServiceIds,
  }: Pick<Person, 'serviceIds'> & { todayServiceIds: string[] }) =>
    serviceIds && [...serviceIds, ...todayServiceIds];
  return services.filter(({ id }) => specialists.every((person) => does(person)?.includes(id) === false));
}
