import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeStatus, troubledStatus } from '../testing/upkeep.ts';
import FactList from './FactList.vue';
import { factsOf } from './facts.ts';

it.each([
  ['Диски', ['Данные: свободно 61 ГБ из 120 ГБ', 'Копии: свободно 890 ГБ из 1 000 ГБ']],
  [
    'База данных',
    [
      'Размер: 63 МБ',
      'Ещё не перенесено в неё: 4,1 МБ',
      'Событий: 184 207',
      'Последнее событие: пн, 23 ноября, 10:40 (2 минуты назад)',
      'Версия базы и таблиц отчётов: 9 и 9',
    ],
  ],
  [
    'Очереди',
    [
      'Почта: настроена',
      'Писем пора отправить: 2',
      'Не отправлено за сутки: 0',
      'Талонов ждут печати: 1',
      'Неизвестно, вышли ли: 0',
    ],
  ],
  [
    'Программа',
    [
      'Версия: 0.1.0',
      'Сборка страниц: b7f3c2a1',
      'Node.js: 22.12.0',
      'Система: Linux 6.1.0-28-amd64, x64',
      'Работает: 12 дней',
      'Часы офиса: 10:42, идут верно',
    ],
  ],
])('tells of «%s»', async (title, expected) => {
  const group = factsOf(officeStatus()).find((one) => one.title === title)!;
  const wrapper = mountAttached(FactList, { props: { ...group } });
  const facts = wrapper
    .findAll('dl > div')
    .map((one) => `${one.get('dt').text()}: ${one.get('dd').text()}`.replaceAll('\u00a0', ' '));
  expect(facts).toEqual(expected);
  await expectAccessible(wrapper);
});

it('marks what is wrong, and says what nobody knows', () => {
  const [disks, database, queues, program] = factsOf(troubledStatus());
  expect(disks?.facts.map(({ standing }) => standing)).toEqual(['over', undefined]);
  expect(disks?.facts[1]?.value).toBe('неизвестно');
  expect(database?.facts[3]?.value).toBe('ещё не было');
  expect(queues?.facts.map(({ standing }) => standing)).toEqual([
    undefined,
    undefined,
    'near',
    undefined,
    'near',
  ]);
  expect(program?.facts.at(-1)).toMatchObject({ value: '10:42, отстают', standing: 'near' });
});
