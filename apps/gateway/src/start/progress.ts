/** Lines for whoever starts the program; the log of requests goes elsewhere. */
export interface Progress {
  readonly step: (vietnamese: string, english: string) => void;
  readonly line: (text: string) => void;
}

/** Writes progress to a stream with the seconds since the start. */
export function createProgress(write: (text: string) => void): Progress {
  const started = performance.now();
  return {
    step: (vietnamese, english) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      write(`${seconds} s  ${vietnamese} / ${english}\n`);
    },
    line: (text) => write(`${text}\n`),
  };
}
