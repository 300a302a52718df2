import { SingleBar } from 'cli-progress';
import { say } from './say';

export type Progress = {
  readonly start: (all: number) => void;
  readonly step: (done: number) => void;
  /** Says a line without tearing the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
};

/** Lines between which nothing is said where there is no terminal. */
const everyMilliseconds = 5_000;

/** A bar on a terminal; elsewhere a line now and then. */
export function showProgress(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? barOn(output) : linesOn(output);
}

function barOn(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({ stream, format: '{bar} {value}/{total}  {eta_formatted}', hideCursor: true });
  let done = 0;
  let all = 0;
  return {
    start: (total) => {
      all = total;
      bar.start(all, 0);
    },
    step: (value) => {
      done = value;
      bar.update(done);
    },
    say: (line) => {
      bar.stop();
      // The bar is drawn again under the line, over itself.
      stream.write(`\u001b[1A\u001b[2K${line}\n`);
      bar.start(all, done);
    },
    stop: () => bar.stop(),
  };
}

function linesOn(output: NodeJS.WriteStream): Progress {
  let all = 0;
  let last = 0;
  return {
    start: (total) => {
      all = total;
      last = performance.now();
    },
    step: (done) => {
      if (performance.now() - last < everyMilliseconds) return;
      last = performance.now();
      output.write(`${say('progress', { done, all })}\n`);
    },
    say: (line) => void output.write(`${line}\n`),
    stop: () => undefined,
  };
}
