/** The kiosk: calling somebody, and the modes of the lower bar. */
export const kioskHelp = {
  'kiosk.help': 'Помощь',
  'kiosk.help-is-called': 'Зовём',
  'kiosk.help-is-coming': 'Идут',
  'kiosk.help-title': 'Позвать сотрудника?',
  'kiosk.help-text': 'Он подойдёт к киоску и поможет.',
  'kiosk.help-call': 'Позвать',
  'kiosk.help-not': 'Не нужно',
  'kiosk.help-called': 'Зовём сотрудника',
  'kiosk.help-called-text': 'Подождите здесь, пожалуйста. Киоском можно пользоваться дальше.',
  'kiosk.help-coming': 'К вам идут',
  'kiosk.help-coming-text': 'Сотрудник сейчас подойдёт.',
  'kiosk.help-close': 'Понятно',
  'kiosk.help-cancel': 'Отменить вызов',
  'kiosk.lower': 'Ниже',
} as const;
