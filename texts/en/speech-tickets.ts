/** What is heard of tickets and waits. A letter has its Russian name, as it is called: spelled so that English voices say it. */
export const speechTickets = {
  'speech.letter':
    '{letter, select, А {ah} Б {beh} В {veh} Г {geh} Д {deh} Е {yeh} Ё {yo} Ж {zheh} З {zeh} И {ee} Й {short ee} К {kah} Л {el} М {em} Н {en} О {oh} П {peh} Р {er} С {es} Т {teh} У {oo} Ф {ef} Х {khah} Ц {tseh} Ч {cheh} Ш {shah} Щ {shchah} Ъ {hard sign} Ы {yery} Ь {soft sign} Э {eh} Ю {you} Я {yah} other {{letter}}}',
  'speech.ticket': '{letter}, {number}',
  'speech.call': 'Ticket {ticket}, please go to desk {desk}.',
  'speech.range': '{from} to {to}',
} as const;
