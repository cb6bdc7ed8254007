/** A mistake the user can mend: printed as its message alone, never with a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Exit code of the command: 1 bad input or nothing to do, 2 wrong usage. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
