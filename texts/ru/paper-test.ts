/** The test paper that an administrator has printed. */
export const paperTest = {
  'paper.test-title': 'Пробный талон',
  'paper.test-not-a-ticket': 'Это не талон очереди',
  'paper.test-printed': 'Напечатано {date} в {time}',
  'paper.test-ruler':
    'Строка выше — {columns, plural, one {# знак} few {# знака} other {# знаков}} от края до края. Если она перенеслась или не дошла до края, измените ширину в настройках принтера.',
  'paper.test-letters':
    'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя 0123456789 № . , : ; ! ? ( )',
  'paper.test-code': 'Наведите камеру телефона: должна открыться страница записи',
} as const;
