// What is wrong with the data: every problem at once, each with the file, the line, the field and what would be right.

export interface Problem {
  readonly file: string;
  /** 1-based; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `the data has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map(lineOf).join('\n')}`,
    );
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

export function lineOf({ file, line, field, message }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  return field === null ? `${where}: ${message}` : `${where}: ${field}: ${message}`;
}

export function readFailure(error: unknown): Omit<Problem, 'file'> {
  return { line: null, field: null, message: `cannot be read: ${(error as Error).message}` };
}
