/** The display on the wall of the waiting room, read across the room. */
export const display = {
  'display.page-title': 'Табло',
  'display.ticket': 'Талон',
  'display.desk': 'Окно',
  'display.newest': 'Новый вызов',
  'display.last': 'Последние вызовы',
  'display.call': 'Талон {number}, пройдите к окну {desk}.',
  'display.called': 'Талон {number}, окно {desk}',
  'display.again': 'вызываем ещё раз',

  'display.connecting': 'Подключаемся к серверу…',
  'display.no-server': 'Нет связи с сервером',
  'display.no-server-hint': 'Табло откроется само, как только связь появится.',

  'display.before-title': 'Откроемся в {opens}',
  'display.before': 'Талон можно взять на киоске, как только начнётся приём.',
  'display.closed-title': 'Сейчас закрыто',
  'display.closed': 'Ждём вас в рабочие часы.',
  'display.closed-until': 'Следующий приём: {day}, с {opens}.',
  'display.no-calls-title': 'Добро пожаловать',
  'display.no-calls': 'Здесь появятся номер вашего талона и окно. О вызове предупредит сигнал.',

  'display.waits': 'Ждать, минут',
  'display.wait-unknown': '—',
  'display.wait-unknown-spoken': 'пока не оценить',
  'display.late-title': 'Запись на {time}',
  'display.late':
    'начнём на {minutes, plural, one {# минуту} few {# минуты} other {# минут}} позже. Извините.',

  'display.next-by-appointment': 'Далее по записи',

  'display.desks-open':
    '{count, plural, one {Работает # окно} few {Работают # окна} other {Работают # окон}}',
  'display.desks-open-always':
    'Круглосуточно, {count, plural, one {работает # окно} few {работают # окна} other {работают # окон}}',
  'display.desks-open-until':
    '{count, plural, one {Работает # окно} few {Работают # окна} other {Работают # окон}} до {closes}',
  'display.closing-title': 'Талоны больше не выдаются',
  'display.closing': 'Вызываем тех, кто уже взял талон.',
  'display.no-desks-title': 'Сейчас окна не принимают',
  'display.no-desks': 'Пожалуйста, подождите: вызовем, как только окно откроется.',
  'display.desk-title': 'Окно {desk}',
  'display.desk-come': 'проходите',
  'display.desk-serves': 'идёт приём',
  'display.desk-free': 'Ждите вызова',
  'display.desk-paused': 'Перерыв',
  'display.desk-closed': 'Не работает',
  'display.desk-lost': 'Нет связи с сервером с {since}',
  'display.desk-unknown': 'Окна {desk} в офисе нет',
  'display.desk-unknown-hint': 'Номер окна стоит в адресе этой страницы: /display?desk=4',
  'display.zone-unknown': 'Такого зала в офисе нет',
  'display.zone-unknown-hint':
    'Показаны все окна. Адрес табло каждого зала — в разделе руководителя, на странице «Табло».',
  'display.slides': 'Объявления',
  'display.lost': 'Нет связи с сервером с {since}. Показано то, что было известно к этому времени.',
  'display.sound-switched-off': 'Сейчас без звука',
  'display.sound-off': 'Нажмите любую клавишу, чтобы включить звук',
} as const;
