// Bodies are UTF-8. One that says it is written otherwise would be read as letters that nobody wrote.
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const READ = /^(?:utf-?8|us-ascii)$/i;

export function refuseOtherCharsets(app: App): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
    const detail = `Bodies are read as UTF-8, not as ${charset}.`;
    done(READ.test(charset) ? undefined : new ProblemError('unsupported_media_type', detail));
  });
}
