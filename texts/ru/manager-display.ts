/** The manager's room: how large the displays are, which desks hang where, how they call. */
export const managerDisplay = {
  'manager.page-display': 'Табло',
  'manager.display-title': 'Табло',
  'manager.display-note': 'Размер экранов, залы и как вызывать посетителей',

  'manager.wall': 'Экран',
  'manager.wall-note':
    'По этим двум числам табло считает миллиметры. Стоит экран или лежит, широкий он или 4:3, табло видит само.',
  'manager.wall-inches': 'Диагональ, дюймов',
  'manager.wall-inches-hint': 'От 19 до 120. Если в зале другой экран, укажите его у зала.',
  'manager.wall-metres': 'Читают с расстояния, м',
  'manager.wall-metres-hint':
    'От табло до последнего ряда кресел, от 5 до 8. Если дальше, нужно второе табло.',
  'manager.wall-capital':
    'Заглавная буква номера — не меньше {capital}\u00a0мм, остальных надписей — не меньше {small}\u00a0мм.',
  'manager.wall-roomy':
    'Часы, ожидание и четыре вызова разом помещаются на широком экране от {inches}\u00a0дюймов. Когда вызовов больше, табло оставляет только номера.',
  'manager.wall-small':
    'Этот экран мал для зала: рядом с вызовами не хватит места часам и ожиданию, а если вызовов много, номера будут мельче.',

  'manager.zones': 'Залы',
  'manager.zones-note':
    'Если окна в разных залах, у каждого зала своё табло: оно показывает и вызывает только к своим окнам. Без залов каждое табло показывает все окна.',
  'manager.zone-add': 'Добавить зал',
  'manager.zone-full': 'Больше 20 залов не бывает.',
  'manager.zone-untitled': 'Зал {position}',
  'manager.zone-name': 'Название',
  'manager.zone-inches': 'Диагональ, дюймов',
  'manager.zone-inches-hint': 'Пусто — как у остальных.',
  'manager.zone-desks': 'Окна зала',
  'manager.zone-desk': 'Окно {number}',
  'manager.zone-address': 'Адрес табло этого зала:',
  'manager.zone-address-new': 'Адрес табло появится здесь, когда вы сохраните зал.',
  'manager.zone-left':
    'Не в зале: {count, plural, one {окно} other {окна}} {desks}. Их вызовы будут только на табло без зала: /display.',

  'manager.calling': 'Вызов',
  'manager.repeats': 'Если к окну не подошли',
  'manager.repeats-none': 'Не повторять',
  'manager.repeats-one': 'Повторить один раз',
  'manager.repeats-two': 'Повторить два раза',
  'manager.repeats-hint':
    'Табло повторяет вызов само, после всех, кого ещё не называли. Повторным вызовом специалиста это не считается.',
  'manager.repeat-after': 'Повторять через, секунд',
  'manager.repeat-after-hint': 'От 10 до 120: столько нужно, чтобы встать и дойти.',
  'manager.english': 'После русских слов вызывать и по-английски',
  'manager.english-hint':
    'Вызов станет вдвое длиннее. Нужен английский голос на сервере или в браузере табло.',

  'manager.volume': 'Громкость',
  'manager.volume-note':
    'Громкость сигнала и голоса. 75 % — как записано, 100 % — громче, для шумного зала; 0 — без звука, табло об этом напишет.',
  'manager.volume-usual': 'Обычно, %',
  'manager.volume-period': 'Часы {position}',
  'manager.volume-percent': 'Громкость, %',
  'manager.volume-add': 'Добавить часы',
  'manager.volume-full': 'Больше шести промежутков не нужно.',
  'manager.volume-remove': 'Убрать: {from}–{to}',

  'manager.fault-wall-inches': 'Введите число от 19 до 120, не точнее десятых.',
  'manager.fault-wall-metres': 'Введите число от 5 до 8, не точнее десятых.',
  'manager.fault-zone-name': 'Назовите зал, до 40 знаков.',
  'manager.fault-zone-names': 'У двух залов одно название.',
  'manager.fault-zone-no-desks': 'Отметьте хотя бы одно окно или уберите зал.',
  'manager.fault-zone-desks':
    '{count, plural, one {Окно} other {Окна}} {desks} — сразу в двух залах. Оставьте в одном.',
  'manager.fault-repeat-after': 'Введите целое число от 10 до 120.',
  'manager.fault-volume': 'Введите целое число от 0 до 100.',
  'manager.fault-volume-hours':
    'Промежутки пересекаются, или один из них начинается и кончается в одно время.',
} as const;
