/** Which group and which service are open, and what can be done with them: added, moved to another group, removed with what hangs on it. */
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { OfficeConfig } from '../../contract/office.ts';
import type { StaffMember } from '../../contract/people.ts';
import { t } from '../../ui/words.ts';
import type { Faults } from '../config/draft.ts';
import { freeLetter } from './letters.ts';
import { allServices, moved, nameOf, newGroup, newService } from './services.ts';
import type { GroupDraft, ServiceDraft, ServicesDraft } from './services.ts';
import { usageOf } from './usage.ts';

interface CatalogueOptions {
  draft: Ref<ServicesDraft>;
  faults: Ref<Faults>;
  config: () => OfficeConfig;
  people: () => readonly StaffMember[] | null;
}

/** What somebody wants to remove: a service, or a group with all of its own. */
interface Leaving {
  title: string;
  serviceIds: readonly string[];
  groupId: string | null;
}

interface Catalogue {
  group: ComputedRef<GroupDraft | null>;
  groupIndex: ComputedRef<number>;
  service: ComputedRef<ServiceDraft | null>;
  serviceIndex: ComputedRef<number>;
  wrongGroups: ComputedRef<ReadonlySet<string>>;
  wrongServices: ComputedRef<ReadonlySet<string>>;
  /** Beside the names in the lists, by id. */
  letters: ComputedRef<Readonly<Record<string, string>>>;
  norms: ComputedRef<Readonly<Record<string, string>>>;
  chooseGroup: (id: string) => void;
  chooseService: (id: string) => void;
  addGroup: () => void;
  addService: () => void;
  moveTo: (groupId: string) => void;
  askAboutGroup: (group: { id: string }) => void;
  askAboutService: (service: { id: string }) => void;
  /** What is asked about; null while nothing is. */
  leaving: ShallowRef<Leaving | null>;
  /** What hangs on it, line by line. */
  usage: ComputedRef<readonly string[]>;
  remove: () => void;
  keep: () => void;
  /** What was done last, for whoever hears the page. */
  said: Ref<string>;
}

export function useCatalogue({ draft, faults, config, people }: CatalogueOptions): Catalogue {
  const groups = computed(() => draft.value.groups);
  const groupId = ref<string | null>(null);
  const serviceId = ref<string | null>(null);
  const said = ref('');
  const leaving = shallowRef<Leaving | null>(null);

  const indexIn = (rows: readonly { id: string }[], id: string | null) =>
    Math.max(
      0,
      rows.findIndex((row) => row.id === id),
    );
  const groupIndex = computed(() => indexIn(groups.value, groupId.value));
  const group = computed(() => groups.value[groupIndex.value] ?? null);
  const serviceIndex = computed(() => indexIn(group.value?.services ?? [], serviceId.value));
  const service = computed(() => group.value?.services[serviceIndex.value] ?? null);

  const isWrong = (kind: string, id: string) =>
    Object.keys(faults.value).some((field) => field.startsWith(`${kind}.${id}.`));
  const wrongServices = computed(
    () =>
      new Set(
        allServices(draft.value)
          .map(({ id }) => id)
          .filter((id) => isWrong('service', id)),
      ),
  );
  const wrongGroups = computed(() => {
    const isAny = ({ id, services }: GroupDraft) =>
      isWrong('group', id) || services.some((one) => wrongServices.value.has(one.id));
    return new Set(groups.value.filter(isAny).map(({ id }) => id));
  });

  // A fault in what is not open would keep the office from saving without a word.
  watch(faults, () => {
    const isOpenWrong = group.value !== null && wrongGroups.value.has(group.value.id);
    const [wrong] = wrongGroups.value;
    if (!isOpenWrong && wrong !== undefined) groupId.value = wrong;
    const inGroup = (group.value?.services ?? []).filter(({ id }) => wrongServices.value.has(id));
    if (inGroup.every(({ id }) => id !== service.value?.id))
      serviceId.value = inGroup[0]?.id ?? serviceId.value;
  });

  /** Of now and of what is saved: an id that goes is not given again before that is saved. */
  const taken = (ids: readonly { id: string }[], saved: readonly { id: string }[]) =>
    new Set([...ids, ...saved].map(({ id }) => id));

  function chooseGroup(id: string): void {
    groupId.value = id;
    serviceId.value = null;
  }

  function addGroup(): void {
    const added = newGroup(taken(groups.value, config().groups), freeLetter(groups.value));
    draft.value.groups = [...groups.value, added];
    chooseGroup(added.id);
    said.value = '';
  }

  function addService(): void {
    if (group.value === null) return;
    const added = newService(taken(allServices(draft.value), config().services));
    group.value.services = [...group.value.services, added];
    serviceId.value = added.id;
    said.value = '';
  }

  function moveTo(to: string): void {
    const one = service.value;
    const other = groups.value.find(({ id }) => id === to);
    if (one === null || other === undefined || to === group.value?.id) return;
    draft.value.groups = moved(groups.value, one.id, to);
    [groupId.value, serviceId.value] = [to, one.id];
    said.value = t('manager.service-moved', { name: nameOf(one), group: nameOf(other) });
  }

  function askAboutGroup({ id }: { id: string }): void {
    const one = groups.value.find((other) => other.id === id);
    if (one === undefined) return;
    const serviceIds = one.services.map((each) => each.id);
    const title = t('manager.group-remove-title', { name: nameOf(one), count: serviceIds.length });
    leaving.value = { title, serviceIds, groupId: id };
  }

  function askAboutService({ id }: { id: string }): void {
    const one = allServices(draft.value).find((other) => other.id === id);
    if (one === undefined) return;
    const title = t('manager.service-remove-title', { name: nameOf(one) });
    leaving.value = { title, serviceIds: [id], groupId: null };
  }

  function remove(): void {
    const gone = leaving.value;
    if (gone === null) return;
    draft.value.groups = groups.value
      .filter(({ id }) => id !== gone.groupId)
      .map((one) => ({ ...one, services: one.services.filter(({ id }) => !gone.serviceIds.includes(id)) }));
    leaving.value = null;
    said.value = t('manager.removed-unsaved');
  }

  return {
    group,
    groupIndex,
    service,
    serviceIndex,
    wrongGroups,
    wrongServices,
    letters: computed(() => Object.fromEntries(groups.value.map(({ id, letter }) => [id, letter]))),
    norms: computed(() =>
      Object.fromEntries(
        allServices(draft.value).map(({ id, normMinutes }) => [
          id,
          normMinutes === '' ? '' : t('manager.service-minutes', { minutes: normMinutes }),
        ]),
      ),
    ),
    chooseGroup,
    chooseService: (id) => (serviceId.value = id),
    addGroup,
    addService,
    moveTo,
    askAboutGroup,
    askAboutService,
    leaving,
    usage: computed(() => (leaving.value === null ? [] : usageOf(config(), people(), leaving.value))),
    remove,
    keep: () => (leaving.value = null),
    said,
  };
}
