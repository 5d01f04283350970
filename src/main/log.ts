// What the parts of the program need of a logger.

export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
