const oldest = { major: 20, minor: 9 };

/**
 * A sentence when this Node is too old to run the project, null otherwise.
 * Written in plain syntax: an old Node must be able to read it.
 * @param {string} version as in `process.versions.node`
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null;
  return `Muqabala needs Node.js ${oldest.major}.${oldest.minor} or newer, and this is ${version}. Install a newer one from https://nodejs.org and try again.`;
}
