/** The manager's room: the office's words in other languages. */
export const managerLanguages = {
  'manager.page-languages': 'Языки',
  'manager.languages-title': 'Языки',
  'manager.languages-note': 'На каких языках читают посетители и как на них называется то, что есть в офисе',

  'manager.languages': 'Языки посетителей',
  'manager.languages-own':
    'Русский есть всегда, на нём работают сотрудники. Слова самой программы уже переведены; здесь — слова вашего офиса.',
  'manager.language-offered': '{name}: предлагать посетителям',
  'manager.language-translate': 'Переводить: {name}',
  'manager.languages-missing':
    'Без перевода посетитель увидит русский текст. Язык, который перестали предлагать, сохраняет переводы.',
  'manager.translated': 'Переведено {done} из {all}',
  'manager.translate-filter': 'Только без перевода',
  'manager.translate-none-left': 'Переведено всё.',

  'manager.translate-office': 'Офис',
  'manager.translate-services': 'Группы и услуги',
  'manager.translate-documents': 'Документы',
  'manager.translate-out-of-turn': 'Вне очереди',
  'manager.translate-pages': 'Страницы информации',
  'manager.translate-papers': 'Талоны',
  'manager.translate-pages-note':
    'Разметка та же, что в русском тексте: пустая строка, «#\u00a0» у заголовка, «-\u00a0» у пункта списка.',

  'manager.text-office-name': 'Название офиса',
  'manager.text-address': 'Адрес',
  'manager.text-call-back': 'Когда перезванивают',
  'manager.text-day-note': 'Особый день',
  'manager.text-other-office': 'Другой офис',
  'manager.text-group': 'Группа',
  'manager.text-hint': 'Подсказка',
  'manager.text-service': 'Услуга',
  'manager.text-document': 'Документ',
  'manager.text-category': 'Категория',
  'manager.text-page-title': 'Название страницы',
  'manager.text-page-text': 'Текст страницы',
  'manager.text-own-line': 'Своя строка на талоне',
  'manager.text-of': '{what} · {of}',
  'manager.text-of-services':
    '{what} · для {count, plural, one {# услуги} few {# услуг} many {# услуг} other {# услуги}}',

  'manager.fault-translation-long': 'Текст слишком длинный: сократите его до 6 000 знаков.',
} as const;
