/** What the manager reads about the voice of the office. */
export const managerVoice = {
  'manager.voice-rhvoice':
    'Голос: RHVoice, {voice, select, anna {Анна} elena {Елена} irina {Ирина} aleksandr {Александр} other {{voice}}}',
  'manager.voice-espeak': 'Голос: espeak-ng',
  'manager.voice-espeak-more':
    'Естественнее звучит RHVoice. Как его установить, написано в памятке, в разделе «Голос».',
  'manager.voice-failing':
    'Голос не работает: {engine, select, rhvoice {RHVoice} other {espeak-ng}} не отвечает',
  'manager.voice-failing-more':
    'Пока экраны говорят голосом браузера, если он у них есть. Проверьте программу на сервере: когда она ответит, голос вернётся сам.',
  'manager.voice-none': 'На сервере голоса нет: киоск говорит голосом браузера, если он у него есть',
  'manager.voice-none-more': 'Как установить голос, написано в памятке, в разделе «Голос».',
  'manager.voice-off': 'Голос на сервере выключен: киоск говорит голосом браузера, если он у него есть',
  'manager.voice-off-more': 'Включает его настройка сервера VOICE.',
} as const;
