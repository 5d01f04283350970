// A logger whose lines a test can read.
import { pino } from 'pino';

export type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

export function logged() {
  const lines: Line[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, logger, said: (message: RegExp) => lines.filter(({ msg }) => message.test(msg)) };
}
