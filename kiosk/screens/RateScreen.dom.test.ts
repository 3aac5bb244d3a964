import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RateScreen from './RateScreen.vue';

it('has five faces, each with its word', async () => {
  const wrapper = mountAttached(RateScreen, { props: { number: 'Д047', serviceName: 'Приём платежа' } });
  const faces = wrapper.findAll('.face');
  expect(faces.map((face) => face.text())).toEqual([
    'Очень плохо',
    'Плохо',
    'Нормально',
    'Хорошо',
    'Отлично',
  ]);
  expect(wrapper.get('.what').text()).toContain('Приём платежа');
  await faces[3]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[4]]);
  await expectAccessible(wrapper);
});
