/** Words that several screens share, visitors’ screens among them. */
export const common = {
  'common.minutes': '{max, plural, one {минута} few {минуты} other {минут}}',
  'common.minutes-of': '{max, plural, one {минуты} other {минут}}',
  'common.minutes-short': '{minutes}\u00a0мин',
  'common.wait-range': '{min}–{max}',
  'common.wait-up-to': 'до {max}',
  'common.wait-none': 'без ожидания',
  'common.wait-unknown': 'пока не оценить',

  'common.round-the-clock': 'круглосуточно',
  'common.night': 'Ночь',
  'common.morning': 'Утро',
  'common.afternoon': 'День',
  'common.evening': 'Вечер',

  'common.today': 'сегодня',
  'common.tomorrow': 'завтра',

  'common.connection-lost': 'Нет связи. Восстанавливаем…',
  'common.page-outdated': 'Система обновлена, обновите страницу.',
  'common.page-reload': 'Обновить',
  'common.try-again': 'Попробовать ещё раз',

  'common.cancel': 'Отмена',
} as const;
