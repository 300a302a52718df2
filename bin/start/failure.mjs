/** A failure that its message explains in full: shown to the person without a stack. */
export class Failure extends Error {}

/**
 * Runs a command's work; a `Failure` ends it with its sentence and exit code 1, anything else is a bug and keeps its stack.
 * @param {() => Promise<void>} work
 */
export async function runOrExplain(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
