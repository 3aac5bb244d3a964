/** What the office says, in the sounds that the true espeak-ng makes of it (its `-x` prints them). */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { spoken } from '../texts/speech/spoken.ts';
import { spokenTicket } from '../texts/speech/tickets.ts';

/** The sounds of a text, without pauses. */
function soundsOf(text: string): string {
  const args = ['-v', 'ru', '-q', '-x', '-b', '1', '--stdin'];
  const { status, stdout } = spawnSync('espeak-ng', args, { input: text, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.replace(/\s+/g, ' ').trim();
}

describe('espeak-ng', () => {
  // Of Щ its own name is wrong («щя»); Й, Ъ, Ы and Ь begin no word and are on no ticket.
  it.each([...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ'])('says the letter %s of a ticket by its name', (letter) => {
    const [name = ''] = spokenTicket(`${letter}047`).split(',');
    expect(soundsOf(name)).toBe(soundsOf(letter));
    expect(soundsOf(`Талон ${spokenTicket(`${letter}047`)}`)).toContain(`${soundsOf(letter)} sVr'ok s;'em;`);
  });

  it('says numbers of tickets and desks as one number', () => {
    expect(soundsOf(spoken('А121'))).toBe("'A st'o dv'AdtsVt; Vd;'in_");
  });

  it('does not find a digit to read by itself in anything of the screens', () => {
    const written = [
      'до 10:20',
      'на 26 ноября',
      '8–14 минут',
      '8 800 100-00-00',
      '07\u00a0482\u00a0193',
      'окно № 4',
    ];
    for (const text of written) expect(spoken(text)).not.toMatch(/\d/);
  });
});
