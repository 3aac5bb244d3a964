import { expect, it } from 'vitest';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import BlockList from './BlockList.vue';
import { draftOfPaper, type Row } from './paper.ts';

function show() {
  const rows = draftOfPaper(USUAL_PAPER).ticket;
  const wrapper = mountAttached(BlockList, {
    props: {
      kind: 'ticket',
      faults: {},
      modelValue: rows,
      'onUpdate:modelValue': (rows: Row[]) => wrapper.setProps({ modelValue: rows }),
    },
  });
  const names = () => wrapper.findAll('li').map((row) => row.get('.what').text());
  const press = (label: string) => wrapper.get(`[aria-label="${label}"]`).trigger('click');
  const add = (name: string) => wrapper.findAll('button').find((button) => button.text() === name)!;
  return { wrapper, rows, names, press, add };
}

it('moves a part and keeps the focus with it', async () => {
  const { wrapper, names, press } = show();
  await expectAccessible(wrapper);
  await press('Выше: Услуга');
  expect(names().slice(3, 5)[0]).toBe('Услуга');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Выше: Услуга');
  expect(wrapper.get('[role=status]').text()).toBe('Услуга: теперь 4 из 13');
});

it('switches parts off, except for the one without which it is no ticket, and says why', async () => {
  const { wrapper, rows } = show();
  const boxes = wrapper.findAll<HTMLInputElement>('input[type=checkbox]');
  const [locked, ...others] = boxes.filter(({ element }) => element.disabled);
  expect(others).toEqual([]);
  const why = document.getElementById(locked!.attributes('aria-describedby')!);
  expect(why?.textContent).toContain('Без этого талон бесполезен');
  await boxes[0]!.setValue(false);
  expect(rows[0]!.block).toEqual({ kind: 'part', part: 'logo', shown: false });
});

it('adds lines until there are enough, and removes them', async () => {
  const { wrapper, names, press, add } = show();
  for (let count = 0; count < 6; count += 1) await add('Добавить свою строку').trigger('click');
  expect(add('Добавить свою строку').attributes('disabled')).toBeDefined();
  expect(wrapper.text()).toContain('Своих строк не больше 6.');
  await expectAccessible(wrapper);
  for (let count = 0; count < 5; count += 1) await add('Добавить черту').trigger('click');
  expect(wrapper.text()).toContain('Черт не больше 8.');
  expect(names()).toHaveLength(24);
  await press('Убрать: Своя строка');
  expect(names()).toHaveLength(23);
});
