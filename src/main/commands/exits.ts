// What the exit codes of the commands say, and the error that ends a command with a sentence.

export const EXIT = {
  /** Nothing speaks against it. */
  clear: 0,
  /** A verdict fails; a claim is contradicted. */
  contradicted: 1,
  /** It could not be done: the arguments, the settings or a file. */
  refused: 2,
  /** Not all is known: a verdict stays open; rows could not be read. */
  open: 3,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** How a command tells its exit code. */
export type End = (exit: Exit) => void;

export class Refusal extends Error {}
