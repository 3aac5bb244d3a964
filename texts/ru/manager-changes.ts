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
} as const;
