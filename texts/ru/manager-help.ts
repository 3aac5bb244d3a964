/** The manager's room: calls for help, and the buttons that make them (6.7.5). */
export const managerHelp = {
  'manager.button-add': 'Кнопка вызова у входа',
  'manager.button-how':
    'Для тех, кому трудно войти: нажатие звонит у всех окон, пока кто-то не пойдёт. Подойдёт кнопка, которая открывает адрес по сети, или клавиша компьютера на стойке: см. памятку.',
  'manager.button-name': 'Где кнопка',
  'manager.button-name-hint': 'Это увидят у окон. Например: «Вход с улицы».',
  'manager.button-add-do': 'Добавить кнопку',
  'manager.button-address': 'Адрес кнопки «{name}», ключ внутри',
  'manager.button-unheard':
    'Ответ не дошёл. Если в списке появилась кнопка с этим названием, отключите её и добавьте снова.',
  'manager.button-quiet': 'Кнопка вызова, сегодня не звонила',
  'manager.button-called': 'Кнопка вызова, звонила в {time}',
  'manager.button-remove-means':
    'Нажатие на неё больше никого не позовёт. Чтобы вернуть кнопку, добавьте её снова: адрес будет другим.',
  'manager.fault-button-name': 'Напишите, где кнопка, не длиннее 60 знаков.',

  'manager.page-help-calls': 'Вызовы помощи',
  'manager.help-calls-title': 'Вызовы помощи',
  'manager.help-calls-figures': 'Итоги',
  'manager.help-calls-made': 'Вызовов',
  'manager.help-calls-made-means':
    'Нажатия кнопки у входа и «Помощь» в киоске. Сколько ни нажми, пока звонит, это один вызов. Вызовы из-за принтера сюда не входят.',
  'manager.help-calls-cancelled': 'отменили сами: {count}',
  'manager.help-calls-answered': 'С ответом',
  'manager.help-calls-answered-means': 'Кто-то из сотрудников нажал «Иду».',
  'manager.help-calls-unanswered': 'без ответа: {count}',
  'manager.help-calls-median': 'До ответа, медиана',
  'manager.help-calls-time-means':
    'От нажатия до «Иду»; когда сотрудник подошёл, система не знает. Медиана — половина ответов быстрее, половина медленнее.',
  'manager.help-calls-longest': 'Самый долгий ответ',
  'manager.help-calls-none': 'За это время никого не звали.',
  'manager.help-calls-list': 'Вызовы по одному',
  'manager.help-calls-shown': 'Показано {shown} из {all}',
  'manager.help-calls-when': 'Когда',
  'manager.help-calls-where': 'Откуда',
  'manager.help-calls-who': 'Кто пошёл',
  'manager.help-calls-after': 'Через сколько',
  'manager.help-calls-somebody': 'сотрудник, имя не сохранилось',
  'manager.help-calls-by-visitor': 'посетитель отменил',
  'manager.help-calls-nobody': 'никто не подошёл',
  'manager.help-calls-rings': 'ещё звонит',
} as const;
