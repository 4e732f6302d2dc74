/** Exit codes of every command line, after sysexits.h, so that a supervisor can tell "do not restart" from "restart". */
export const exitCode = {
  ok: 0,
  failed: 1,
  usage: 64,
  brokenStory: 65,
  unavailable: 69,
  internal: 70,
  wrongToken: 77,
  badSettings: 78,
  /** As a shell tells the end by SIGPIPE, which Node does not end by. */
  brokenPipe: 141,
} as const;

/** Whether a process that ended with this code would do so again until a person mends something. */
export function mustNotRestart(code: number): boolean {
  return code === exitCode.brokenStory || code === exitCode.wrongToken || code === exitCode.badSettings;
}

/** An error whose message is one clear line for the person who runs the bot, and which ends the process with `code`. */
export class StartError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'StartError';
    this.code = code;
  }
}
