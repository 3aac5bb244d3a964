/** The words on paper. No word here may tell that somebody is served out of turn (law 7). */
export const paper = {
  /** At the top of every paper after the first, so that a late copy is recognised. */
  'paper.copy': '{copyNo, plural, =1 {Повтор} other {Повтор № {copyNo}}}',
  'paper.yourNumber': 'Ваш номер в очереди',
  'paper.issuedAt': 'Талон получен {date} в {time}',
  'paper.ahead.label': 'Перед вами',
  'paper.ahead.value':
    '{ahead, plural, =0 {никого нет} one {# человек} few {# человека} many {# человек} other {# человека}}',
  'paper.wait.label': 'Примерное ожидание',
  /** The noun follows the last number: 15–22 минуты, 10–15 минут. */
  'paper.wait.range': '{min}–{max, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'paper.wait.upTo': 'до {max, plural, one {# минуты} other {# минут}}',
  'paper.wait.about': 'около {max, plural, one {# минуты} other {# минут}}',
  'paper.wait.soon': 'меньше минуты',
  'paper.appointment.label': 'Вы записаны на',
  'paper.appointment.otherDay': '{date}, {time}',
  'paper.whatToDo': 'Ждите вызова на табло',
  'paper.follow': 'Следите за очередью с телефона',
} as const;
