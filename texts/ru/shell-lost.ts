/** What a visitor reads and hears of the kiosk's shell: the server is not there. */
export const shellLost = {
  'shell.lost-title': 'Киоск временно не работает',
  'shell.lost-visitor': 'Подойдите, пожалуйста, к сотруднику: он выдаст талон и ответит на вопросы.',
  'shell.lost-returns': 'Киоск включится сам, как только появится связь.',
} as const;
