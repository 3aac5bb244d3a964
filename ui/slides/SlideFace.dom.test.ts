import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slidesView } from '../../test/support/views.ts';
import SlideFace from './SlideFace.vue';

const play = vi.fn(() => Promise.resolve());
const pause = vi.fn();

beforeEach(() => {
  play.mockClear();
  pause.mockClear();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(pause);
});

const [text, picture, video] = slidesView().list;
const show = (slide: typeof text, props = {}) =>
  mountAttached(SlideFace, { props: { slide: slide!, src: 'blob:x', playing: true, ...props } });

describe('SlideFace', () => {
  it('shows words', async () => {
    const wrapper = show(text, { src: null });
    expect(wrapper.findAll('p').map((p) => p.text())).toEqual([
      'Передайте показания до 25 числа',
      'В личном кабинете, по телефону или у специалиста.',
    ]);
    await expectAccessible(wrapper);
  });

  it('shows a picture and says what is on it; one that is broken is told', async () => {
    const wrapper = show(picture);
    expect(wrapper.get('img').attributes()).toMatchObject({ src: 'blob:x', alt: 'Счётчик крупным планом' });
    await wrapper.get('img').trigger('error');
    expect(wrapper.emitted('failed')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('plays a video without sound, stops it where it is, and goes on from there', async () => {
    const wrapper = show(video);
    const { element } = wrapper.get('video');
    expect(element.muted).toBe(true);
    expect(play).toHaveBeenCalledOnce();
    await wrapper.setProps({ playing: false });
    expect(pause).toHaveBeenCalledOnce();
    await wrapper.setProps({ playing: true });
    expect(play).toHaveBeenCalledTimes(2);
    await wrapper.get('video').trigger('ended');
    expect(wrapper.emitted('ended')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('plays nothing where it is to stand still', () => {
    show(video, { playing: false });
    expect(play).not.toHaveBeenCalled();
  });

  it.each([
    ['AbortError', 0],
    ['NotSupportedError', 1],
  ])('a video that does not begin (%s) has failed %i times', async (name, times) => {
    play.mockReturnValueOnce(Promise.reject(Object.assign(new Error(name), { name })));
    const wrapper = show(video);
    await vi.waitFor(() => expect(play).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(wrapper.emitted('failed') ?? []).toHaveLength(times);
  });
});
