/** The file by which a Linux desktop starts the kiosk. */

/** Set by the loop below and by our own watchdog: whoever wants to be started again ends with another code than 0. */
export const SUPERVISED = 'QUEUE_KIOSK_SUPERVISED';
/** Between an end and the next start: a program that ends at once must not eat the machine. */
export const PAUSE_S = 2;

/**
 * Starts the shell again whenever it ended otherwise than by the technician's exit, its whole process having crashed
 * included: nothing inside a process outlives it.
 */
export function desktopEntry(program: string, name: string): string {
  const loop = `until ${SUPERVISED}=1 ${inShell(program)}; do sleep ${PAUSE_S}; done`;
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=/bin/sh -c ${inEntry(loop)}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** One word for sh. */
const inShell = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/**
 * One argument of a desktop entry. It is quoted, with `"`, backtick, `$` and backslash escaped; then backslashes are doubled, since
 * the value of a key is unescaped before its arguments are; and a `%` would begin a field code.
 */
function inEntry(argument: string): string {
  const quoted = argument.replace(/["`$\\]/g, (sign) => `\\${sign}`);
  return `"${quoted.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`;
}
