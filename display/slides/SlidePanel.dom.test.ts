import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { displayView, slidesView } from '../../test/support/views.ts';
import SlidePanel from './SlidePanel.vue';

const play = vi.fn(() => Promise.resolve());
const pause = vi.fn();
beforeEach(() => {
  play.mockClear();
  pause.mockClear();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(pause);
});

const [text, , video] = slidesView().list;
const pages = [{ notices: [], holders: [], waits: displayView().waits, height: 20 }];
const show = (props = {}) =>
  mountAttached(SlidePanel, {
    props: {
      shown: { slide: text!, src: null, round: 1 },
      hidden: false,
      still: false,
      pages,
      timeZone: 'Europe/Moscow',
      ...props,
    },
  });

it('shows the slide in place of the waits', async () => {
  const wrapper = show();
  expect(wrapper.get('.slides').attributes('aria-label')).toBe('Объявления');
  expect(wrapper.get('.waits').isVisible()).toBe(false);
  await expectAccessible(wrapper);
});

it('a call hides it at once: its film stops, and goes on afterwards', async () => {
  const wrapper = show({ shown: { slide: video!, src: 'blob:x', round: 1 } });
  expect(play).toHaveBeenCalledOnce();
  const { element } = wrapper.get('video');
  await wrapper.setProps({ hidden: true });
  expect(wrapper.get('.slides').isVisible()).toBe(false);
  expect(pause).toHaveBeenCalledOnce();
  expect(wrapper.get('.waits').isVisible()).toBe(true);
  await wrapper.setProps({ hidden: false });
  expect(wrapper.get('.slides').isVisible()).toBe(true);
  expect(wrapper.get('video').element).toBe(element);
  expect(play).toHaveBeenCalledTimes(2);
});

it('plays nothing for whoever wants less motion', () => {
  show({ shown: { slide: video!, src: 'blob:x', round: 1 }, still: true });
  expect(play).not.toHaveBeenCalled();
});

it('leaves its place to the waits when their turn comes, and tells of ends and failures', async () => {
  const wrapper = show({ shown: { slide: video!, src: 'blob:x', round: 1 } });
  await wrapper.get('video').trigger('ended');
  await wrapper.get('video').trigger('error');
  expect([wrapper.emitted('ended'), wrapper.emitted('failed')]).toEqual([[[]], [[]]]);
  await wrapper.setProps({ shown: null });
  expect(wrapper.find('.slides').exists()).toBe(false);
  expect(wrapper.get('.waits').isVisible()).toBe(true);
});
