/** The manager's room: the keys with which the company's personal account books. */
export const managerKeys = {
  'manager.page-keys': 'Ключи API',
  'manager.keys-title': 'Ключи API',
  'manager.keys-note': 'С ними личный кабинет на сайте компании записывает своих пользователей',
  'manager.keys-issued': 'Действующие ключи',
  'manager.keys-none': 'Ключей пока нет.',
  'manager.key-name': 'Для чего ключ',
  'manager.key-name-hint': 'Например: «Личный кабинет на сайте».',
  'manager.key-issued-at': 'Выдан',
  'manager.key-used-at': 'Последнее использование',
  'manager.key-unused': 'ещё не использовался',
  'manager.key-issue': 'Выдать ключ',
  'manager.key-issue-do': 'Выдать',
  'manager.key-unheard':
    'Ответ не дошёл. Если в списке появился ключ с этим названием, отзовите его и выдайте новый.',
  'manager.key-once':
    'Ключ показан один раз. Сохраните его сейчас: посмотреть его снова нельзя, только выдать новый.',
  'manager.key-fresh': 'Ключ «{name}»',
  'manager.key-copy': 'Скопировать',
  'manager.key-copied': 'Скопировано',
  'manager.key-copy-by-hand': 'Ключ выделен. Нажмите Ctrl+C, чтобы скопировать.',
  'manager.key-saved': 'Ключ сохранён, убрать с экрана',
  'manager.key-how':
    'Кто знает ключ, может записывать и отменять записи. Передавайте его только тем, кто настраивает личный кабинет.',
  'manager.key-description': 'Описание API',
  'manager.key-revoke': 'Отозвать',
  'manager.key-revoke-which': 'Отозвать ключ: {name}',
  'manager.key-revoke-title': 'Отозвать ключ «{name}»?',
  'manager.key-revoke-means':
    'С этим ключом сразу нельзя будет ни записать, ни отменить. Уже сделанные записи останутся. Вернуть ключ нельзя, только выдать новый.',
  'manager.key-revoked': 'Ключ «{name}» отозван',
  'manager.fault-key-name': 'Напишите, для чего ключ, не длиннее 60 знаков.',
} as const;
