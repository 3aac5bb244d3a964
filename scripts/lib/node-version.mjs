/**
 * Stops an old Node with a sentence instead of a stack trace. Every script imports this before anything else, and
 * nothing here may be newer than Node 14, or the sentence would never be printed.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This project needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org and run the same command again.');
  process.exit(1);
}
