/** What hangs on services that somebody wants to remove. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { StaffMember } from '../../contract/people.ts';
import { t } from '../../ui/words.ts';

type Person = Pick<StaffMember, 'name' | 'serviceIds'>;

/** In words, line by line; none where nothing does. @param people null where they could not be learned */
export function usageOf(
  { desks, appointments }: Pick<OfficeConfig, 'desks' | 'appointments'>,
  people: readonly Person[] | null,
  gone: { readonly serviceIds: readonly string[]; readonly groupId: string | null },
): string[] {
  const isGone = (id: string) => gone.serviceIds.includes(id);
  const doing = desks.filter(({ serviceIds }) => serviceIds?.some(isGone));
  const idle = doing.filter(({ serviceIds }) => serviceIds?.every(isGone));
  const skilled = (people ?? []).filter(({ serviceIds }) => serviceIds?.some(isGone));
  const hasPlan =
    appointments.servicePlans.some(({ serviceId }) => isGone(serviceId)) ||
    appointments.groupPlans.some(({ groupId }) => groupId === gone.groupId);
  return [
    ...(doing.length > 0 ? [t('manager.usage-desks', { desks: numbersOf(doing) })] : []),
    ...(idle.length > 0 ? [t('manager.usage-desks-idle', { desks: numbersOf(idle) })] : []),
    ...(hasPlan ? [t('manager.usage-plans')] : []),
    ...(skilled.length > 0
      ? [t('manager.usage-people', { people: skilled.map(({ name }) => name).join(', ') })]
      : []),
    ...(people === null ? [t('manager.usage-people-unknown')] : []),
  ];
}

const numbersOf = (desks: OfficeConfig['desks']): string => desks.map(({ number }) => number).join(', ');
