import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NumberedChoices from './NumberedChoices.vue';

const OPTIONS = [
  { id: 'tea', name: 'чай' },
  { id: 'coffee', name: 'кофе' },
];

const mount = (modelValue: string | null = null) =>
  mountAttached(NumberedChoices, { props: { label: 'Что пить', options: OPTIONS, modelValue } });

function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('NumberedChoices', () => {
  it('takes what a digit names, from wherever the focus is', async () => {
    const wrapper = mount();
    await expectAccessible(wrapper);
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual(['1чай', '2кофе']);
    expect(press('2')).toBe(true);
    expect(wrapper.emitted('update:modelValue')).toEqual([['coffee']]);
    expect(wrapper.emitted('take')).toEqual([['coffee']]);
    expect(document.activeElement?.getAttribute('value')).toBe('coffee');
  });

  it('has no digit for the tenth, which a keyboard has not either', async () => {
    const options = Array.from({ length: 10 }, (_, i) => ({ id: `option-${i}`, name: 'чай' }));
    const wrapper = mountAttached(NumberedChoices, {
      props: { label: 'Что пить', options, modelValue: null },
    });
    expect(wrapper.findAll('kbd').map((key) => key.text())).toEqual([...'123456789']);
    expect(wrapper.findAll('[type=radio]')).toHaveLength(10);
    await expectAccessible(wrapper);
  });

  it('leaves alone what is not its own: other keys, chords, a held key, a digit that is written', () => {
    const wrapper = mount();
    const field = document.body.appendChild(document.createElement('input'));
    const others = [
      press('3'),
      press('0'),
      press('a'),
      press('1', { ctrlKey: true }),
      press('1', { repeat: true }),
      press('1', {}, field),
    ];
    expect(others).toEqual(others.map(() => false));
    expect(wrapper.emitted('take')).toBeUndefined();
    field.remove();
  });

  it('begins at what is chosen already, or at the first', () => {
    const focused = () => document.activeElement?.getAttribute('value');
    mount();
    expect(focused()).toBe('tea');
    mount('coffee');
    expect(focused()).toBe('coffee');
  });

  it('is quiet when it is gone', () => {
    const wrapper = mount();
    wrapper.unmount();
    expect(press('1')).toBe(false);
  });
});
