/** Why a kiosk's printer calls for somebody: to desks and to the manager. */
export const printerTroubles = {
  'printer-trouble.paper-out': 'кончилась бумага',
  'printer-trouble.cover-open': 'открыта крышка принтера',
  'printer-trouble.offline': 'принтер выключен или отсоединён',
  'printer-trouble.not-answering': 'принтер не отвечает',
  'printer-trouble.error': 'принтер неисправен',
  'printer-trouble.in-use': 'принтер занят другой программой',
  'printer-trouble.no-access': 'нет доступа к принтеру',
  'printer-trouble.at': '{place} ({trouble})',
  'printer-trouble.kiosk-browser': 'киоск открыт без своей программы',
} as const;
