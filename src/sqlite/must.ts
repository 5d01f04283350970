// What a whole database cannot lack.
// Foreign keys make this unreachable; a corrupt file must still not pass for data.
export function must<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the database refers to "${id}", which it does not hold`);
  return value;
}
