/** The groups and their services, as the form holds them, and the configuration that they make. */
import { MOST_SERVICES, type OfficeConfig, type Service, type ServiceGroup } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading, type Typed } from '../config/draft.ts';
import { alikeText } from './letters.ts';

export interface ServiceDraft extends Pick<Service, 'id' | 'name' | 'offered'> {
  normMinutes: Typed;
  /** One in a line. */
  documents: string;
}

export interface GroupDraft extends ServiceGroup {
  services: ServiceDraft[];
}

export interface ServicesDraft {
  groups: GroupDraft[];
}

/** As many as the contract lets in. */
export const MOST_GROUPS = 12;
const USUAL_NORM_MINUTES = 20;

const serviceDraft = ({ id, name, normMinutes, documents, offered }: Service): ServiceDraft => ({
  id,
  name,
  normMinutes,
  documents: documents.join('\n'),
  offered: { ...offered },
});

export const draftOf = ({ groups, services }: OfficeConfig): ServicesDraft => ({
  groups: groups.map((group) => ({
    ...group,
    services: services.filter(({ groupId }) => groupId === group.id).map(serviceDraft),
  })),
});

/** `service-7`: one that nobody has, and nobody has had: what was removed must not come to life under its id. */
function freeId(kind: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

/** @param taken ids that are or were in use */
export const newGroup = (taken: ReadonlySet<string>, letter: string): GroupDraft => ({
  id: freeId('group', taken),
  name: '',
  hint: '',
  letter,
  icon: 'folder',
  services: [],
});

export const newService = (taken: ReadonlySet<string>): ServiceDraft => ({
  id: freeId('service', taken),
  name: '',
  normMinutes: USUAL_NORM_MINUTES,
  documents: '',
  offered: { kiosk: true, booking: true },
});

export const allServices = ({ groups }: ServicesDraft): ServiceDraft[] =>
  groups.flatMap(({ services }) => services);

export const hasRoom = (draft: ServicesDraft): boolean => allServices(draft).length < MOST_SERVICES;

/** What a row says while nothing is typed. */
export const nameOf = ({ name }: { readonly name: string }): string =>
  name.trim() || t('manager.service-unnamed');

/** The service in another group, as its last. */
export function moved(groups: readonly GroupDraft[], serviceId: string, groupId: string): GroupDraft[] {
  const service = groups.flatMap(({ services }) => services).find(({ id }) => id === serviceId);
  return groups.map((group) => {
    const others = group.services.filter(({ id }) => id !== serviceId);
    const isThere = group.id === groupId && service !== undefined;
    return { ...group, services: isThere ? [...others, service] : others };
  });
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const servicesOf = ({ id: groupId, services }: GroupDraft) =>
  services.map(({ documents, ...service }) => ({ ...service, groupId, documents: linesOf(documents) }));

/** What hangs on a service or a group that is no more goes with it. */
function withoutGone(config: OfficeConfig, services: ReadonlySet<string>, groups: ReadonlySet<string>) {
  const { desks, appointments } = config;
  return {
    desks: desks.map((desk) => ({
      ...desk,
      serviceIds: desk.serviceIds?.filter((id) => services.has(id)) ?? null,
    })),
    appointments: {
      ...appointments,
      groupPlans: appointments.groupPlans.filter(({ groupId }) => groups.has(groupId)),
      servicePlans: appointments.servicePlans.filter(({ serviceId }) => services.has(serviceId)),
    },
  };
}

export function readDraft(config: OfficeConfig, draft: ServicesDraft): Reading {
  const services = draft.groups.flatMap(servicesOf);
  const groups = draft.groups.map(({ services: _, ...group }) => group);
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const rest = withoutGone(config, ids(services), ids(groups));
  return readConfig({ ...config, ...rest, groups, services }, faultIn(draft));
}

/** The part of the form that a fault belongs to: `group.<id>.name`, `service.<id>.normMinutes`, `groups`. */
const faultIn =
  (draft: ServicesDraft): FaultOf =>
  ([first, second, field = ''], message) => {
    if (first === 'groups') {
      const group = draft.groups[Number(second)];
      return group === undefined
        ? ['groups', groupsFault(draft, message)]
        : [`group.${group.id}.${field}`, groupFault(group, field)];
    }
    if (first !== 'services') return null;
    const service = allServices(draft)[Number(second)];
    return service === undefined
      ? ['groups', t('manager.fault-services-count', { most: MOST_SERVICES })]
      : [`service.${service.id}.${field}`, serviceFault(service, field)];
  };

function groupsFault({ groups }: ServicesDraft, message: string): string {
  switch (message) {
    case 'letters':
      return t('manager.fault-letters');
    case 'lettersRepeat':
      return t('manager.fault-letters-repeat');
    case 'lettersAlike':
      return t('manager.fault-letters-alike', { pairs: alikeText(groups) });
    default:
      return t('manager.fault-groups-count', { most: MOST_GROUPS });
  }
}

const isEmpty = (typed: string): boolean => typed.trim() === '';

function groupFault({ name }: GroupDraft, field: string): string {
  if (field === 'hint') return t('manager.fault-group-hint');
  if (field === 'letter') return t('manager.fault-letters');
  return isEmpty(name) ? t('manager.fault-group-name-empty') : t('manager.fault-group-name-long');
}

function serviceFault({ name }: ServiceDraft, field: string): string {
  if (field === 'normMinutes') return t('manager.fault-service-norm');
  if (field === 'documents') return t('manager.fault-service-documents');
  return isEmpty(name) ? t('manager.fault-service-name-empty') : t('manager.fault-service-name-long');
}
