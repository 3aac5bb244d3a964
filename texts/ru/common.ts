/** Words that several screens share. */
export const common = {
  'common.minutes': '{max, plural, one {минута} few {минуты} other {минут}}',
  'common.minutes-of': '{max, plural, one {минуты} other {минут}}',
  'common.minutes-short': '{minutes}\u00a0мин',
  'common.wait-range': '{min}–{max}',
  'common.wait-up-to': 'до {max}',
  'common.wait-none': 'без ожидания',
  'common.wait-unknown': 'пока не оценить',

  'common.reason-out-of-turn': 'вне очереди по закону',
  'common.reason-appointment': 'по записи на {time}',
  'common.reason-first-in-queue': 'первый в очереди',
  'common.reason-general-turn': 'подошла общая очередь',
  'common.reason-early-appointment': 'по записи на {time}, окно свободно раньше',
  'common.reason-returned': 'вернулся, место сохранено',
  'common.reason-directed': 'направлен в это окно',
  'common.reason-by-hand': 'вызван специалистом: {why}',

  'common.connection-lost': 'Нет связи с сервером. Восстанавливаем…',
  'common.try-again': 'Попробовать ещё раз',

  'common.sign-in-title': 'Вход',
  'common.sign-in-login': 'Логин',
  'common.sign-in-password': 'Пароль',
  'common.sign-in': 'Войти',
  'common.sign-in-busy': 'Входим…',

  'common.pairing-title-kiosk': 'Подключите этот киоск',
  'common.pairing-title-display': 'Подключите это табло',
  'common.pairing-code': 'Код подключения',
  'common.pairing-wait': 'Получаем код…',
  'common.pairing-step-page': 'Откройте страницу руководителя и войдите как администратор.',
  'common.pairing-step-devices': 'Выберите «Устройства».',
  'common.pairing-step-code': 'Введите этот код, назовите экран и нажмите «Подключить». Он откроется сам.',
} as const;
