import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { Faults } from '../config/draft.ts';
import { officeConfig } from '../testing/fixtures.ts';
import GlassFields from './GlassFields.vue';
import { draftOf } from './kiosk.ts';

function show(faults: Faults = {}) {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(GlassFields, { props: { modelValue: draft, faults } });
  const [inches, edge] = wrapper.findAll('input');
  return { wrapper, draft, inches: inches!, edge: edge! };
}

describe('GlassFields', () => {
  it('says what follows from 27 inches at 800 mm', async () => {
    const { wrapper } = show();
    expect(wrapper.text()).toContain(
      'Экран 336 × 598\u00a0мм. Заглавная буква самой мелкой надписи — 7,6\u00a0мм.',
    );
    expect(wrapper.text()).toContain('не выше 1159\u00a0мм от пола');
    expect(wrapper.text()).toContain('вместе с «Вслух» — не выше 1220\u00a0мм');
    expect(wrapper.text()).not.toContain('увеличит');
    expect(wrapper.text()).not.toContain('от 21,5');
    expect(wrapper.find('.warning').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('reckons and draws the glass as it stands, and leaves that to the kiosk', async () => {
    const { wrapper, draft } = show();
    const before = JSON.stringify(draft);
    await wrapper.get('select').setValue('16:9');
    expect(wrapper.text()).toContain('Экран 598 × 336\u00a0мм');
    expect(wrapper.text()).toContain('не выше 1015\u00a0мм от пола');
    await wrapper.get('select').setValue('5:4');
    expect(wrapper.text()).toContain('увеличит в 1,12 раза');
    const glass = wrapper.get('.glass');
    expect(Number(glass.attributes('width')) / Number(glass.attributes('height'))).toBeCloseTo(1.25, 6);
    expect(JSON.stringify(draft)).toBe(before);
    await expectAccessible(wrapper);
  });

  it('says that letters grow on smaller glass', async () => {
    const { wrapper, draft, inches } = show();
    expect(inches.attributes('step')).toBe('0.1');
    await inches.setValue('21.5');
    expect(draft.screenInches).toBe(21.5);
    expect(wrapper.text()).not.toContain('только стоя');
    await inches.setValue('19');
    expect(wrapper.text()).toContain('от 21,5 дюйма, меньший ставьте только стоя');
    await inches.setValue('21.5');
    expect(wrapper.text()).toContain('увеличит в 1,26 раза');
    expect(wrapper.text()).toContain('— 7,4\u00a0мм');
  });

  it('warns of glass that stands too high or too low, and says what to do', async () => {
    const { wrapper, edge } = show();
    await edge.setValue('1100');
    expect(wrapper.get('.warning').text()).toContain('нижний край был не выше 955\u00a0мм');
    await edge.setValue('955');
    // Low alone is within reach, and with the areas of the voice there it is not.
    expect(wrapper.findAll('.warning').map((one) => one.text())).toEqual([
      expect.stringMatching(/«Ниже» включат вместе с «Вслух».*нижний край нужен не выше 873\u00a0мм/),
    ]);
    await edge.setValue('873');
    expect(wrapper.find('.warning').exists()).toBe(false);
    await edge.setValue('300');
    expect(wrapper.get('.warning').text()).toContain('Нижние 80\u00a0мм экрана');
    await expectAccessible(wrapper);
  });

  it('reckons with nothing that is wrong', async () => {
    const { wrapper, inches } = show({ screenInches: 'Введите число от 19 до 65.' });
    await inches.setValue('');
    expect(wrapper.text()).toContain('Введите число от 19 до 65.');
    expect(wrapper.text()).not.toContain('Что из этого следует');
    await expectAccessible(wrapper);
  });
});
