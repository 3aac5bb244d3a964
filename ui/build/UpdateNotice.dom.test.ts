import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import UpdateNotice from './UpdateNotice.vue';
import { hearBuild } from './build.ts';
import { bePageOf } from './testing.ts';

let undo = () => {};
beforeEach(() => {
  undo = bePageOf('own');
  hearBuild('own');
});
afterEach(() => {
  undo();
  vi.restoreAllMocks();
});

it('says nothing until the server has other pages, then speaks, and reloads only when it is pressed', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue();
  const wrapper = mountAttached(UpdateNotice);
  expect(wrapper.get('[role=status]').text()).toBe('');
  hearBuild('other');
  await nextTick();
  expect(wrapper.get('[role=status]').text()).toContain('Система обновлена, обновите страницу.');
  expect(reload).not.toHaveBeenCalled();
  await wrapper.get('button').trigger('click');
  expect(reload).toHaveBeenCalledTimes(1);
  await expectAccessible(wrapper);
});

it('of a page that goes by itself is there only when that page stays', () => {
  hearBuild('other');
  expect(mountAttached(UpdateNotice, { props: { when: false } }).text()).toBe('');
  expect(mountAttached(UpdateNotice, { props: { when: true } }).text()).toContain('Система обновлена');
});
