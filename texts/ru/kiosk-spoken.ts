/** The kiosk's spoken mode: what is said of controls, and how to go on. */
export const kioskSpoken = {
  'kiosk.spoken': 'Вслух',
  'kiosk.spoken-begins-glass':
    'Говорю вслух. Коснитесь чего угодно, и я скажу, что там. Коснитесь ещё раз, чтобы выбрать.',
  'kiosk.spoken-begins-keys':
    'Говорю вслух. Чтобы листать, нажимайте стрелки вниз и вверх. Чтобы выбрать, нажмите ввод.',
  'kiosk.spoken-begins-next': 'Говорю вслух. Кнопка, которую вы нажали, листает. Другая кнопка выбирает.',
  'kiosk.spoken-begins-choose': 'Говорю вслух. Кнопка, которую вы нажали, выбирает. Другая кнопка листает.',
  'kiosk.spoken-other-keys':
    'Чтобы услышать ещё раз, нажмите стрелку вправо. Чтобы было громче или тише, нажмите плюс или минус.',
  'kiosk.spoken-areas':
    'На самом экране: вверху слева предыдущее, вверху справа следующее, внизу слева повторить, внизу справа выбрать, между ними тише и громче.',
  'kiosk.spoken-areas-low':
    'На самом экране, внизу, два ряда. В верхнем слева предыдущее, справа следующее. В нижнем слева повторить, справа выбрать, между ними тише и громче.',
  'kiosk.spoken-keys-walk': 'Переход по экрану',
  'kiosk.spoken-keys-choose': 'Повтор, громкость и выбор',
  'kiosk.spoken-previous': 'Предыдущее',
  'kiosk.spoken-next': 'Следующее',
  'kiosk.spoken-repeat': 'Повторить',
  'kiosk.spoken-choose': 'Выбрать',
  'kiosk.spoken-answers':
    '{count, plural, =0 {Выбирать нечего} one {Вариантов: один} few {Вариантов: #} other {Вариантов: #}}',
  'kiosk.spoken-button': '{name}, кнопка',
  'kiosk.spoken-disabled': '{name}, сейчас недоступно',
  'kiosk.spoken-on': '{name}, включено',
  'kiosk.spoken-checked': '{name}, отмечено',
  'kiosk.spoken-unchecked': '{name}, не отмечено',
  'kiosk.spoken-no-button': '{name}. Это текст, его не нажать: листайте дальше',
  'kiosk.spoken-erased': 'Стёрто: {sign}',
  'kiosk.spoken-wait': 'ждать {wait}',
  'kiosk.spoken-ahead':
    'перед вами {count, plural, =0 {никого} one {# человек} few {# человека} other {# человек}}',
  'kiosk.spoken-louder': 'Громче',
  'kiosk.spoken-quieter': 'Тише',
} as const;
