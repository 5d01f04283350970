// Work that can be left between two steps: who serves many clients lets others in there, and who serves one takes all
// steps at once.

export type Steps<T> = Generator<undefined, T, undefined>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
