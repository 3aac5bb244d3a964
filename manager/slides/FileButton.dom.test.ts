import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { chooseFile, MEDIA } from '../testing/slides.ts';
import FileButton from './FileButton.vue';
import { upload } from './upload.ts';

vi.mock('./upload.ts', () => ({ upload: vi.fn() }));
beforeEach(() => void vi.mocked(upload).mockReset().mockResolvedValue({ ok: true, answer: MEDIA }));

const show = () => mountAttached(FileButton, { props: { label: 'Добавить рисунок или видео' } });

it('brings the chosen file to the server and says what is left to do', async () => {
  const wrapper = show();
  await expectAccessible(wrapper);
  await chooseFile(wrapper.get('input'));
  await flushPromises();
  expect(wrapper.emitted('taken')).toEqual([[MEDIA, 'Наш офис.png']]);
  expect(wrapper.get('[role=status]').text()).toContain('когда вы нажмёте «Сохранить»');
});

it('takes a file that is dropped on it', async () => {
  const wrapper = show();
  await wrapper.get('.drop').trigger('dragover');
  expect(wrapper.get('.drop').classes()).toContain('over');
  const file = new File(['x'], 'a.webm');
  await wrapper.get('.drop').trigger('drop', { dataTransfer: { files: [file] } });
  await flushPromises();
  expect(wrapper.get('.drop').classes()).not.toContain('over');
  expect(upload).toHaveBeenCalledExactlyOnceWith(file);
});

it('is busy while it is on its way, and takes no second one', async () => {
  let answer: (result: Awaited<ReturnType<typeof upload>>) => void = () => undefined;
  vi.mocked(upload).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const wrapper = show();
  await chooseFile(wrapper.get('input'));
  expect(wrapper.get('button').text()).toBe('Загружаем…');
  await chooseFile(wrapper.get('input'));
  expect(upload).toHaveBeenCalledOnce();
  answer({ ok: false, problem: { code: 'media-kind' } });
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Подойдут рисунки PNG, JPEG, WebP');
  expect(wrapper.emitted('taken')).toBeUndefined();
  await expectAccessible(wrapper);
});
