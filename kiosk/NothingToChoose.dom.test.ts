import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import NothingToChoose from './NothingToChoose.vue';

const call = vi.fn(() => new Promise<never>(() => {}));
const api = { call, callSafely: call };

it.each([
  [{ kind: 'connecting' }, 'Подключаемся…', 0],
  [{ kind: 'not-ready', problem: { code: 'setup-needed' } }, 'Киоск ещё не готов', 2],
  [{ kind: 'lost' }, 'Нет связи', 2],
  [{ kind: 'unpaired' }, 'Киоск сейчас не работает', 3],
] as const)('says why: %o', async (standing, title, texts) => {
  const wrapper = mountAttached(NothingToChoose, { props: { standing, api, ticket: null } });
  expect(wrapper.get('h1').text()).toBe(title);
  expect(wrapper.findAll('main > p')).toHaveLength(texts);
  await expectAccessible(wrapper);
});
