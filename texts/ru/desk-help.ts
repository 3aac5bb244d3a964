/** What visitors ask for beside a service: help that was called for, and what a specialist should know about it (6.7). */
export const deskHelp = {
  // the visitor at the desk: by the difficulty, never by what is behind it
  'desk.needs': 'Посетителю нужна помощь: предложите её первым и дождитесь ответа.',
  'desk.need-moving': 'Подойти и сесть',
  'desk.need-moving-hint':
    'Освободите проход, спросите, нужны ли стул или удобное окно, говорите на уровне глаз.',
  'desk.need-seeing': 'Увидеть',
  'desk.need-seeing-hint': 'Назовите себя, прочитайте документы вслух, помогите найти, где подписать.',
  'desk.need-hearing': 'Услышать',
  'desk.need-hearing-hint': 'Говорите лицом к посетителю и не спеша, важное напишите.',
  'desk.need-speaking': 'Сказать',
  'desk.need-speaking-hint': 'Не торопите и не договаривайте, предложите бумагу и ручку.',
  'desk.need-understanding': 'Понять',
  'desk.need-understanding-hint': 'Говорите простыми фразами, об одном за раз, повторите главное.',

  // somebody calls for help from a kiosk
  'desk.title-help': 'Нужна помощь: {place}',
  'desk.help-calls': 'Просят помощи',
  'desk.help-asks': 'Посетитель просит помощи.',
  'desk.help-asks-again': 'Звонят ещё раз, туда уже идут.',
  'desk.help-spoken': 'Нужна помощь: {places}. Если идёте, нажмите {key}.',
  'desk.help-rings': 'Звонит',
  'desk.help-go': 'Иду',
  'desk.help-going': 'Вы идёте: {place}',
  'desk.sound-off': 'Выключить звук',
  'desk.sound-on': 'Включить звук',
  'desk.notify': 'Показывать уведомления поверх других окон',
  'desk.idle': 'Окно {number} свободно, {waiting, plural, one {ждёт #} other {ждут #}}',
  'desk.button-key': 'Кнопка вызова на этом компьютере',
  'desk.button-key-how':
    'Кнопка с проводом USB работает как клавиша этого компьютера: нажатие зовёт сотрудника туда, где она стоит. Эта страница должна быть открыта и впереди других окон.',
  'desk.button-key-which': 'Где стоит кнопка',
  'desk.button-key-press': 'Нажмите кнопку сейчас',
  'desk.button-key-is': 'Клавиша кнопки: {key}',
  'desk.button-key-writes':
    'Эта клавиша пишет или действует на странице. Запрограммируйте кнопку на F13–F24 или на сочетание с Ctrl и Alt.',
  'desk.button-key-save': 'Включить кнопку',
  'desk.button-key-forget': 'Выключить кнопку здесь',
  'desk.help-sound-blocked': 'Звук появится после первого нажатия на этой странице.',
} as const;
