import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { sendFile } from '../send-file.ts';
import { configFile } from '../testing/changes.ts';
import { chooseFile } from '../testing/slides.ts';
import FilePanel from './FilePanel.vue';

vi.mock('../send-file.ts', () => ({ sendFile: vi.fn() }));
beforeEach(() => void vi.mocked(sendFile).mockReset());

it('gives the file out by a link, and reads one that is chosen', async () => {
  const wrapper = mountAttached(FilePanel);
  expect(wrapper.get('a').attributes('href')).toBe('/api/config/file');
  await expectAccessible(wrapper);
  vi.mocked(sendFile).mockResolvedValue({ ok: true, answer: configFile() });
  await chooseFile(wrapper.get('input'));
  await flushPromises();
  expect(vi.mocked(sendFile).mock.lastCall?.[0]).toBe('readConfigFile');
  expect(wrapper.emitted('read')).toEqual([[configFile()]]);
});

it('says why a file cannot be used, and takes no second one meanwhile', async () => {
  let answer: (result: Awaited<ReturnType<typeof sendFile>>) => void = () => undefined;
  vi.mocked(sendFile).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const wrapper = mountAttached(FilePanel);
  await chooseFile(wrapper.get('input'));
  expect(wrapper.get('button').text()).toBe('Читаем файл…');
  await chooseFile(wrapper.get('input'));
  expect(sendFile).toHaveBeenCalledOnce();
  answer({ ok: false, problem: { code: 'config-file-damaged' } });
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Файл настроек повреждён');
  expect(wrapper.emitted('read')).toBeUndefined();
  await expectAccessible(wrapper);
});
