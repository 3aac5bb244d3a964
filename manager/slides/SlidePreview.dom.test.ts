import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { MEDIA, slideDraft } from '../testing/slides.ts';
import SlidePreview from './SlidePreview.vue';

const play = vi.fn(() => Promise.resolve());
beforeEach(() => {
  play.mockClear();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
});

const show = (over = {}) => mountAttached(SlidePreview, { props: { draft: slideDraft(over) } });

it('shows the words as the wall does', async () => {
  const wrapper = show();
  expect(wrapper.get('.heading').text()).toBe('Передайте показания');
  expect(wrapper.find('button').exists()).toBe(false);
  await expectAccessible(wrapper);
});

it('plays a film only when somebody wants to see it', async () => {
  const wrapper = show({ kind: 'video', title: 'Офис', mediaId: MEDIA.mediaId });
  expect(wrapper.get('video').attributes('src')).toBe(`/api/media/${MEDIA.mediaId}`);
  expect(play).not.toHaveBeenCalled();
  await wrapper.get('button').trigger('click');
  expect(play).toHaveBeenCalledOnce();
  expect(wrapper.get('button').text()).toBe('Остановить');
  await wrapper.get('video').trigger('ended');
  expect(wrapper.get('button').text()).toBe('Посмотреть видео');
  await expectAccessible(wrapper);
});

it('says that a file cannot be shown, until there is another one', async () => {
  const wrapper = show({ kind: 'picture', title: 'Офис', mediaId: MEDIA.mediaId });
  await wrapper.get('img').trigger('error');
  expect(wrapper.get('[role=alert]').text()).toContain('Файл не открывается: табло пропустит этот слайд.');
  const mediaId = 'd'.repeat(64);
  await wrapper.setProps({ draft: slideDraft({ kind: 'picture', title: 'Офис', mediaId }) });
  expect(wrapper.get('[role=alert]').text()).toBe('');
  await expectAccessible(wrapper);
});
