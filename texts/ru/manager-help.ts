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
} as const;
