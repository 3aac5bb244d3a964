import { describe, expect, it } from 'vitest';
import { helpNeed } from '../../contract/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NeedsNote from './NeedsNote.vue';

describe('NeedsNote', () => {
  it('says what help is needed, and how to behave', async () => {
    const wrapper = mountAttached(NeedsNote, { props: { needs: ['seeing', 'hearing'] } });
    expect(wrapper.text()).toContain('Посетителю нужна помощь');
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      'Увидеть. Назовите себя, прочитайте документы вслух, помогите найти, где подписать.',
      'Услышать. Говорите лицом к посетителю и не спеша, важное напишите.',
    ]);
    await expectAccessible(wrapper);
  });

  it('has words for everything that may be asked for', async () => {
    const wrapper = mountAttached(NeedsNote, { props: { needs: helpNeed.options } });
    expect(new Set(wrapper.findAll('li').map((line) => line.text())).size).toBe(5);
    expect(wrapper.text()).not.toMatch(/инвалид|слеп|глух|нем/i);
    await expectAccessible(wrapper);
  });

  it('reminds to offer help also to one who said nothing', async () => {
    const wrapper = mountAttached(NeedsNote, { props: { needs: [] } });
    expect(wrapper.text()).toBe('Обратитесь к посетителю первым и предложите помощь.');
    expect(wrapper.find('li').exists()).toBe(false);
    await expectAccessible(wrapper);
  });
});
