/** Sees to it that espeak-ng is there for the tests of the office's voice: they are never left out. */
import { spawnSync } from 'node:child_process';
import { installPackages, isRootOn } from './debian.mjs';
import { Problem } from './run.mjs';

const WHAT_TO_DO =
  'The tests of the voice need it: install it (Debian and Ubuntu: apt-get install espeak-ng; macOS: brew install espeak-ng; ' +
  'Windows: winget install eSpeak-NG.eSpeak-NG), so that the command `espeak-ng --version` works, and run the tests again.';

/** Installs it where it is missing. @throws Problem when it is not there afterwards */
export async function espeak() {
  if (runs()) return;
  console.log('No espeak-ng on this machine: installing it…');
  if (isRootOn('debian', { orLike: true })) await installPackages(['espeak-ng']);
  if (!runs()) throw new Problem(`espeak-ng was not found, and could not be installed. ${WHAT_TO_DO}`);
}

const runs = () => spawnSync('espeak-ng', ['--version'], { timeout: 30_000 }).status === 0;
