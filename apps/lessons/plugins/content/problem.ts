/** Something in the content that must be mended before the site can be built. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** What is wrong, with the value, and what to do about it. */
  readonly message: string;
}

/** All problems as one message, each clickable in an editor: `file:line  message`. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, message }) => `${file}:${line}  ${message}`);
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return `${count} in the lessons' content:\n${lines.join('\n')}`;
}
