/** The manager's room: what was changed in the settings, and the way back. */
export const managerChanges = {
  'manager.page-changes': 'Изменения',
  'manager.changes-note':
    'Кто, когда и что изменил в настройках. «Вернуть» отменяет одно изменение: то, что меняли позже, остаётся.',
  'manager.change-number': '№ {seq}',
  'manager.change-nothing': 'значения не изменились',
  'manager.change-takes-back': 'возврат изменения № {seq}, сделанного {at}',
  'manager.take-back-which': 'Вернуть изменение № {seq}',
  'manager.take-back-title': 'Вернуть изменение № {seq}?',
  'manager.take-back-done': 'Изменение № {seq} возвращено',
  'manager.take-back-kept': 'Это с тех пор изменили ещё раз, оно останется как сейчас:',
  'manager.take-back-rest': 'Вернуть остальное',
  'manager.proposal-changes': 'Станет иначе:',
  'manager.proposal-nothing': 'Менять нечего: сейчас всё уже так.',
  'manager.proposal-save': 'Применить',
  'manager.close': 'Закрыть',

  'manager.config-file': 'Настройки одним файлом',
  'manager.config-file-note':
    'В файле все настройки офиса и файлы слайдов. Сотрудников, паролей, подключённых устройств и данных посетителей в нём нет. Перед тем как применить файл, страница покажет, что изменится.',
  'manager.config-file-save': 'Сохранить в файл',
  'manager.config-file-take': 'Взять из файла…',
  'manager.config-file-reading': 'Читаем файл…',
  'manager.config-file-title': 'Применить настройки офиса «{name}», сохранённые {at}?',
  'manager.config-file-of-another':
    'Файл сохранён в другом офисе. Название, адрес и услуги станут такими, как в нём; принтеры останутся этого офиса. После этого проверьте услуги сотрудников.',
  'manager.config-file-done': 'Применены настройки офиса «{name}», сохранённые {at}',
} as const;
