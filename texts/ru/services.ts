/** Who does what and where: choosing among the services, for the manager and at the desk. */
export const services = {
  'services.all': 'все услуги',
  'services.none': 'ни одной услуги',
  'services.some': '{first} и ещё {more, number}',
  'services.every': 'Все услуги офиса, и новые тоже',
  'services.chosen': 'Только некоторые',
  'services.search': 'Найти услугу',
  'services.search-none': 'Такой услуги нет. Попробуйте другое слово.',
  'services.group-all': 'все',
  'services.group-all-of': 'Отметить все: {group}',
  'services.group-none': 'снять',
  'services.group-none-of': 'Снять отметки: {group}',
  'services.count': 'Отмечено {count, number} из {all, number}',
  'services.done': 'Готово',
  'services.fault-none': 'Отметьте хотя бы одну услугу.',

  // at the desk
  'desk.serve-choose': 'Выбрать услуги',
  'desk.serve-choose-where': 'Выбрать услуги: окно {number}',
  'desk.serve-title': 'Что принимаю за окном {number}',
  'desk.serve-which': 'Услуги, с которыми вызывать ко мне',
  'desk.serve-hint': 'Только на этот раз: когда займёте окно снова, отмечено будет всё.',
  'desk.serve-open': 'Занять окно {number}',
  'desk.serve-change': 'Принимать отмеченное',
  'desk.serve-edit': 'Изменить',
  'desk.serve-edit-what': 'Изменить услуги этого окна',

  // the manager: people
  'manager.person-skills': 'Какие услуги оказывает',
  'manager.person-skills-some': 'Услуги сотрудника',
  'manager.person-today': 'Только сегодня ещё и эти',
  'manager.person-today-hint':
    'До конца дня, потом само закончится. Если сотрудник уже за окном, окно начнёт принимать сразу.',
  'manager.person-today-add': 'Добавить услуги только на сегодня',
  'manager.person-services': 'Услуги',
  'manager.person-today-list': 'сегодня ещё: {services}',
  'manager.nobody-does':
    '{count, plural, one {Услугу не оказывает ни один специалист} other {Эти услуги не оказывает ни один специалист}}: {services}',

  // the manager: desks
  'manager.desks-title': 'Что принимают в окнах',
  'manager.desk-services-note':
    'Посетителя вызовет окно, где его услугу принимают и специалист её оказывает.',
  'manager.desk-change-which': 'Изменить: окно {number}',
  'manager.desk-services-title': 'Что принимают в окне {number}',
  'manager.desk-services-some': 'Услуги окна',
  'manager.no-desk-does':
    '{count, plural, one {Услугу не принимают ни в одном окне} other {Эти услуги не принимают ни в одном окне}}: {services}',
} as const;
