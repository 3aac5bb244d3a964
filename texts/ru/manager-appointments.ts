/** The manager's room: what can be booked, and by which rules. */
export const managerAppointments = {
  'manager.page-appointments': 'Запись',
  'manager.appointments-title': 'Запись на приём',
  'manager.appointments-note': 'Сколько посетителей и как можно записать на одно время',

  'manager.plans-title': 'Места для записи',
  'manager.plans-what': 'Для чего',
  'manager.plans-step': 'Шаг, мин',
  'manager.plans-capacity': 'Мест',
  'manager.plans-website': 'Сайт',
  'manager.plans-phone': 'Телефон',
  'manager.plans-in-person': 'В офисе',
  'manager.plans-reserve': 'Резерв',
  'manager.plan-usual': 'Обычный план',
  'manager.plan-usual-of': 'у каждой группы услуг, если ниже не сказано другое',
  'manager.plan-group': 'группа услуг',
  'manager.plan-service': 'отдельная услуга',
  'manager.plan-field': '{what}: {field}',
  'manager.plan-remove': 'Убрать план: {what}',
  'manager.plan-closed': 'Мест нет: записи не будет.',
  'manager.plan-idle':
    '{count, plural, one {# место не займёт} few {# места не займёт} other {# мест не займёт}} никто: квоты вместе меньше, чем мест без резерва.',
  'manager.plan-reserved': 'Все места в резерве: записывать сможет только сотрудник.',
  'manager.plan-add': 'Отдельный план для',
  'manager.plan-add-groups': 'Группы услуг',
  'manager.plan-add-services': 'Услуги',
  'manager.plan-add-choose': 'выберите группу или услугу',

  'manager.how-places': 'Как считаются места',
  'manager.how-step':
    'Шаг — промежуток между временами записи: при шаге 10 минут это 10:00, 10:10, 10:20. На столько же занимается место.',
  'manager.how-capacity':
    'Мест — сколько посетителей можно записать на одно время. У каждой группы услуг они свои; услуга с отдельным планом мест у группы не занимает.',
  'manager.how-quota':
    'Сайт, телефон, в офисе — квоты: сколько мест можно занять каждым способом. «Сайт» — это и личный кабинет, «в офисе» — стойка и киоск. Вместе квоты бывают больше, чем мест: тогда место у того, кто записался раньше.',
  'manager.how-reserve':
    'Резерв не отдаётся никому сам. Из него записывает только сотрудник, осознанно: срочный случай, исправление нашей ошибки.',
  'manager.how-example-title': 'Пример',
  'manager.how-example':
    'Мест 4, сайт 3, телефон 2, в офисе 2, резерв 1. На 10:00 на сайте записались двое, по телефону один: свободных мест больше нет ни для кого, потому что четвёртое — резерв. Если бы на сайте записались трое, звонящему предложили бы соседнее время.',

  'manager.booking-rules': 'Правила записи',
  'manager.rule-horizon': 'Вперёд, дней',
  'manager.rule-horizon-hint': 'На сколько дней вперёд открыта запись; 0 — только сегодня.',
  'manager.rule-notice': 'Не позже чем за, минут',
  'manager.rule-notice-hint': 'Для посетителей. Сотрудник может записать и на ближайшее время.',
  'manager.rule-per-phone': 'Записей на телефон',
  'manager.rule-per-phone-hint': 'Сколько будущих записей может быть на одном номере.',
  'manager.rule-reminder': 'Напомнить за, часов',
  'manager.rule-reminder-hint': 'Письмом тем, кто указал почту. Пусто — не напоминать.',
  'manager.rule-kept': 'Хранить имена, дней',
  'manager.rule-kept-hint': 'Через столько дней после приёма имя, телефон и почта стираются (152-ФЗ, ст. 5).',

  'manager.home-visits': 'Выезды на дом',
  'manager.home-visits-note':
    'Для маломобильных одиноких посетителей, пенсионеров преклонного возраста, ветеранов (стандарт, 6.2.4). Записывает только сотрудник.',
  'manager.home-visits-made': 'Офис выезжает на дом',
  'manager.home-visits-slot': 'На выезд с дорогой, минут',
  'manager.home-visits-capacity': 'Одновременно выездов',

  'manager.remote': 'Без визита в офис',
  'manager.remote-note':
    'Что предложить опоздавшему и тому, кто не хочет ждать (стандарт, 8.6.5). Пустое поле заменят общие слова.',
  'manager.remote-phone': 'Телефон',
  'manager.remote-website': 'Сайт или личный кабинет',
  'manager.remote-call-back': 'Когда перезваниваем',

  'manager.offices': 'Номера офисов',
  'manager.offices-note':
    'С номера офиса начинается код записи. По нему киоск узнаёт запись в другой офис и называет его адрес.',
  'manager.office-number': 'Номер этого офиса',
  'manager.office-number-hint': 'Не меняйте без нужды: коды уже сделанных записей начинаются с прежнего.',
  'manager.office-of-number': 'Номер',
  'manager.office-other-field': 'Другой офис {position}: {field}',
  'manager.office-add': 'Добавить офис',
  'manager.office-remove': 'Убрать офис {name}',
  'manager.offices-none': 'Другие офисы не внесены.',

  'manager.fault-slot': 'Шаг — целое число от 5 до 240 минут.',
  'manager.fault-visit-minutes': 'Введите целое число минут от 5 до 240.',
  'manager.fault-visit-count': 'Введите целое число от 0 до 50.',
  'manager.fault-places': 'Места — целые числа от 0 до 50.',
  'manager.fault-quotas': 'Квота и резерв не могут быть больше, чем мест всего.',
  'manager.fault-horizon': 'Введите целое число дней от 0 до 365.',
  'manager.fault-notice': 'Введите целое число минут от 0 до 10 080 (это неделя).',
  'manager.fault-per-phone': 'Введите целое число от 1 до 50.',
  'manager.fault-reminder': 'Введите целое число часов от 1 до 168 или оставьте пустым.',
  'manager.fault-kept': 'Введите целое число дней от 1 до 365.',
  'manager.fault-office-number': 'Введите целое число от 1 до 99.',
  'manager.fault-offices': 'У двух офисов один номер. Номера должны быть разными.',
  'manager.fault-remote-phone': 'Сократите до 40 знаков.',
  'manager.fault-remote': 'Сократите до 80 знаков.',
} as const;
