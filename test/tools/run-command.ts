import { spawn } from 'node:child_process';

export type CommandResult = {
  readonly isOk: boolean;
  /** Standard output and standard error in the order in which they came; empty where they were shown live. */
  readonly output: string;
  readonly seconds: number;
};

/** Runs a command of `node_modules/.bin` or of the system to its end and collects what it says. */
export const collectCommand = (command: string, args: readonly string[]): Promise<CommandResult> =>
  run(command, args, 'pipe');

/** Runs a command to its end and lets the reader see what it says. */
export const showCommand = (command: string, args: readonly string[]): Promise<CommandResult> =>
  run(command, args, 'inherit');

const msPerSecond = 1000;

function run(command: string, args: readonly string[], outlet: 'pipe' | 'inherit'): Promise<CommandResult> {
  const startMs = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', outlet, outlet],
    shell: process.platform === 'win32',
  });
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((done, fail) => {
    child.once('error', (cause) => fail(new Error(`${command} could not be started.`, { cause })));
    child.once('close', (code) => {
      const seconds = (performance.now() - startMs) / msPerSecond;
      done({ isOk: code === 0, output: Buffer.concat(pieces).toString('utf8'), seconds });
    });
  });
}
