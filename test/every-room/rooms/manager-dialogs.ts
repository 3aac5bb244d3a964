/** The questions of the manager's room. */
import { hit, later, stranded } from '../../../manager/testing/hits.ts';
import type { Look } from '../look.ts';
import { pick, press, write } from '../steps.ts';

const on = (page: string, ...does: NonNullable<Look['does']>): Look => ({
  address: `/manager#${page}`,
  does,
});
const changeOfHours = [write('main select', '09:00'), press('Сохранить')];

export const managerDialogs: Record<string, Look> = {
  'close the day': on('now', press('Закрыть день')),
  'leave what is not saved': on('settings', write('input[type=text]', 'ЦОК'), press('Выйти')),
  'bookings that are hit': {
    ...on('schedule', ...changeOfHours),
    answers: { checkConfig: { hits: [hit('a'), hit('b', { nearest: [] })], stranded: [] } },
  },
  'visitors who are stranded': {
    ...on('schedule', ...changeOfHours),
    answers: { checkConfig: { hits: [], stranded: [stranded('a'), stranded('b', { stage: 'held' })] } },
  },
  'a change goes back': on('changes', press('Вернуть изменение № 190')),
  'people to call': {
    ...on('schedule', ...changeOfHours, write('select', `${later('08:10')}`), press('Сохранить')),
    answers: { checkConfig: { hits: [hit('a')], stranded: [] }, putConfig: { done: true, seq: 2 } },
  },
  'a special day': on('schedule', press('Добавить день')),
  'a day that is changed': on('schedule', press('Изменить')),
  holidays: on('schedule', press('Праздники года')),
  'days that are over': on('schedule', pick('summary')),
  'a page of information is removed': on('kiosk', press('Убрать: Как оплатить')),
  'a slide is removed': on('slides', press('Убрать: Передайте показания')),
  'the usual paper': on('paper', press('Как было в начале')),
  'a printer is changed': on('printers', press('Изменить')),
  'a printer is removed': on('printers', press('Удалить')),
  'what a desk serves': on('settings', press('Изменить: окно 1')),
  'a device is removed': on('devices', press('Отключить')),
  'a person is changed': on('people', press('Изменить')),
  'a person is removed': on('people', press('Удалить')),
  'a key is revoked': on('keys', press('Отозвать')),
  'a wish is considered': on('words', press('Рассмотрено: пожелание')),
};
