import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { alikeText, freeLetter, lettersFor } from './letters.ts';
import { draftOf, moved, newGroup, newService, readDraft, type ServicesDraft } from './services.ts';
import { usageOf } from './usage.ts';

const [payment] = officeConfig().services;
const receipt = { ...payment!, id: 'receipt', name: 'Квитанция', documents: ['паспорт', 'СНИЛС'] };
const config = officeConfig({
  groups: [
    ...officeConfig().groups,
    { id: 'advice', name: 'Консультация', hint: '', letter: 'К', icon: 'question' },
  ],
  services: [payment!, receipt],
});

function changed(change: (draft: ServicesDraft) => void, from = config) {
  const draft = draftOf(from);
  change(draft);
  return readDraft(from, draft);
}
function made(change: (draft: ServicesDraft) => void, from = config) {
  const result = changed(change, from);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.config;
}
const faults = (change: (draft: ServicesDraft) => void) => {
  const result = changed(change);
  return result.ok ? {} : result.faults;
};

describe('the catalogue', () => {
  it('changes nothing by itself', () => {
    expect(made(() => undefined)).toEqual(config);
  });

  it('takes what is typed', () => {
    const { services } = made(({ groups }) => {
      Object.assign(groups[0]!.services[1]!, {
        name: ' Справка ',
        normMinutes: 15,
        documents: ' паспорт \n\n договор',
        offered: { kiosk: false, booking: true },
      });
    });
    expect(services[1]).toEqual({
      id: 'receipt',
      groupId: 'payment',
      name: 'Справка',
      normMinutes: 15,
      documents: ['паспорт', 'договор'],
      offered: { kiosk: false, booking: true },
    });
  });

  it('has services in the order of the groups, and of each group', () => {
    const swapped = made((draft) => {
      draft.groups[0]!.services.reverse();
      draft.groups = moved(draft.groups, 'payment', 'advice');
      draft.groups.reverse();
    });
    expect(swapped.groups.map(({ id }) => id)).toEqual(['advice', 'payment']);
    expect(swapped.services.map(({ id, groupId }) => [id, groupId])).toEqual([
      ['payment', 'advice'],
      ['receipt', 'payment'],
    ]);
  });

  it('gives no id that is or was in use', () => {
    expect(newService(new Set(['service-1', 'service-2', 'payment'])).id).toBe('service-4');
    expect(newService(new Set(['service-3', 'a'])).id).not.toBe('service-3');
    expect(newGroup(new Set(['group-2']), 'А')).toMatchObject({ id: 'group-3', letter: 'А', services: [] });
  });
});

describe('what is removed', () => {
  const { appointments, desks } = config;
  const busy = {
    ...config,
    desks: [
      { ...desks[0]!, serviceIds: ['receipt'] },
      { ...desks[1]!, serviceIds: ['payment', 'receipt'] },
    ],
    appointments: {
      ...appointments,
      servicePlans: [{ serviceId: 'receipt', ...appointments.usualPlan }],
      groupPlans: [{ groupId: 'advice', ...appointments.usualPlan }],
    },
  };

  it('takes with it what hangs on it', () => {
    const next = made((draft) => {
      draft.groups = draft.groups.filter(({ id }) => id !== 'advice');
      draft.groups[0]!.services.pop();
    }, busy);
    expect(next.desks.map(({ serviceIds }) => serviceIds)).toEqual([[], ['payment']]);
    expect(next.appointments).toMatchObject({ servicePlans: [], groupPlans: [] });
  });

  it('names that before', () => {
    const people = [
      { name: 'Анна Петровна', serviceIds: ['receipt'] },
      { name: 'Вера', serviceIds: null },
    ];
    const gone = { serviceIds: ['receipt'], groupId: null };
    expect(usageOf(busy, people, gone)).toEqual([
      'Она есть в окнах: 1, 2. Оттуда она уйдёт.',
      expect.stringContaining('Другого в этих окнах нет: 1.'),
      expect.stringContaining('места для записи'),
      'Её оказывают: Анна Петровна. У них эта услуга уйдёт.',
    ]);
    expect(usageOf(config, people, { serviceIds: ['payment'], groupId: 'payment' })).toEqual([]);
    expect(usageOf(config, null, gone)).toEqual([expect.stringContaining('узнать не удалось')]);
  });
});

describe('letters', () => {
  const groups = config.groups;

  it('are all there, with why one cannot be had', () => {
    const choices = lettersFor(groups, 'advice');
    expect(choices.find(({ letter }) => letter === 'К')?.why).toBeNull();
    expect(choices.find(({ letter }) => letter === 'П')?.why).toBe('П — занята');
    expect(lettersFor(groups, 'payment').find(({ letter }) => letter === 'Г')?.why).toBe(
      'Г — на слух как «К»',
    );
    expect(freeLetter(groups)).toBe('А');
  });

  it('that are taken for one another are named', () => {
    const alike = [
      { id: 'a', name: 'А', letter: 'Г' },
      { id: 'b', name: 'Б', letter: 'К' },
    ];
    expect(alikeText(alike)).toBe('«Г» и «К»');
  });
});

describe('what is wrong is said where it is', () => {
  const first = (over: object) => (draft: ServicesDraft) => void Object.assign(draft.groups[0]!, over);
  const service = (over: object) => (draft: ServicesDraft) =>
    void Object.assign(draft.groups[0]!.services[1]!, over);

  it.each<[string, string, (draft: ServicesDraft) => void]>([
    ['group.payment.name', 'Введите название группы', first({ name: ' ' })],
    ['group.payment.name', 'длиннее 40', first({ name: 'а'.repeat(41) })],
    ['group.payment.hint', 'длиннее 80', first({ hint: 'а'.repeat(81) })],
    ['groups', 'из списка', first({ letter: 'З' })],
    ['groups', 'одна буква', first({ letter: 'К' })],
    ['groups', '«Г» и «К»', first({ letter: 'Г' })],
    ['service.receipt.name', 'Введите название услуги', service({ name: '' })],
    ['service.receipt.name', 'длиннее 90', service({ name: 'а'.repeat(91) })],
    ['service.receipt.normMinutes', 'от 1 до 480', service({ normMinutes: '' })],
    ['service.receipt.documents', '160 знаков', service({ documents: 'а'.repeat(161) })],
    ['service.receipt.documents', '20 строк', service({ documents: 'а\n'.repeat(21) })],
    ['groups', 'от одной до 200', (draft) => (draft.groups[0]!.services = [])],
    ['groups', 'от одной до', (draft) => (draft.groups = [])],
  ])('%s: %s', (field, words, change) => {
    expect(faults(change)[field]).toContain(words);
  });
});
