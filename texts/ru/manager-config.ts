/** The manager's room: saving settings, and the bookings that a change hits. */
export const managerConfig = {
  'manager.moment': '{day}, {time}',
  'manager.save': 'Сохранить',
  'manager.saving': 'Сохраняем…',
  'manager.saved': 'Сохранено',
  'manager.take-back': 'Вернуть',
  'manager.taken-back': 'Возвращено, стало как было',
  'manager.unsaved': 'Есть несохранённые изменения',
  'manager.undo': 'Вернуть как было',
  'manager.leave-title': 'Уйти без сохранения?',
  'manager.leave-means': 'Изменения на этой странице не сохранены и пропадут.',
  'manager.leave-key':
    'Новый ключ не скопирован и пропадёт. Посмотреть его снова нельзя, только выдать новый.',
  'manager.leave': 'Уйти',
  'manager.fault-other': 'Такую конфигурацию сохранить нельзя. Отмените изменения и повторите по одному.',

  'manager.hits-title':
    '{count, plural, =0 {Изменения больше не затрагивают записи} one {Изменения затронут # запись} few {Изменения затронут # записи} other {Изменения затронут # записей}}',
  'manager.hits-note':
    'Решите, что будет с каждой: до этого ничего не сохранится. Оставленную запись офис примет в её время, как исключение. О переносе и отмене придёт письмо тем, кто указал почту; остальным нужно позвонить.',
  'manager.hits-rest': 'Все, что ещё не решены:',
  'manager.hits-move': 'Перенести на ближайшее',
  'manager.hits-keep': 'Оставить',
  'manager.hits-cancel': 'Отменить',
  'manager.hits-outdated':
    'Пока вы решали, записи изменились: появилась новая или выбранное время заняли. Решите оставшиеся.',
  'manager.hits-without-time':
    '{count, plural, one {Для # записи} other {Для # записей}} свободного времени нет: отмените или оставьте, где можно.',
  'manager.hits-cannot-stay':
    '{count, plural, one {Для # записи} other {Для # записей}} офис закрыт, оставить нельзя: перенесите или отмените.',
  'manager.hits-when': 'Время',
  'manager.hits-what': 'Услуга и причина',
  'manager.hits-who': 'Посетитель',
  'manager.hits-decision': 'Решение',
  'manager.hits-left': 'Осталось решить: {left} из {all}',
  'manager.hits-all-decided': 'По всем записям принято решение',
  'manager.hits-counts': 'перенести {move}, оставить {keep}, отменить {cancel}',
  'manager.hits-next': 'К следующей нерешённой',
  'manager.hits-back': 'Не сохранять',
  'manager.hit-closed': 'в это время не принимаем',
  'manager.hit-break': 'перерыв',
  'manager.hit-full': 'мест стало меньше',
  'manager.hit-erased': 'имя и телефон стёрты',
  'manager.hit-decision-for': 'Решение для записи: {when} {name}',
  'manager.hit-undecided': 'Решите…',
  'manager.hit-keep': 'Оставить на это время',
  'manager.hit-cancel': 'Отменить запись',
  'manager.hit-move': 'Перенести',
  'manager.hit-move-to': 'Перенести на {when}',
  'manager.hit-no-time': 'свободного времени нет',

  'manager.stranded-title':
    '{count, plural, one {# посетитель останется без своей услуги} few {# посетителя останутся без своей услуги} other {# посетителей останутся без своей услуги}}',
  'manager.stranded-note':
    'После этого изменения их услугу не будет оказывать ни одно окно. Если сохранить, место в очереди останется за ними, а вызвать их сможет любое открытое окно: услуга и норматив на талоне прежние. Можно сначала обслужить их и сохранить потом.',
  'manager.stranded-number': 'Талон',
  'manager.stranded-service': 'Услуга',
  'manager.stranded-stage': 'Что с ним сейчас',
  'manager.stranded-waiting': 'ждёт',
  'manager.stranded-called': 'вызван',
  'manager.stranded-held': 'отошёл, ждут у окна',
  'manager.stranded-accept': 'Всё равно сохранить',

  'manager.to-call-title': 'Сохранено. Сообщите посетителям',
  'manager.to-call-note':
    'Кто указал почту, получит письмо, если отправка писем настроена. Остальным позвоните; отметки помогают не сбиться и никуда не записываются.',
  'manager.to-call-no-name': 'имя не указано',
  'manager.to-call-moved': 'было {from}, стало {to}',
  'manager.to-call-cancelled': 'запись на {from} отменена',
  'manager.to-call-done': 'Готово',
} as const;
