// Bodies are UTF-8 as it is. One that says it is written otherwise would be read as letters that nobody wrote.
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const READ = /^(?:utf-?8|us-ascii)$/i;
const AS_IT_IS = 'identity';

export function refuseOtherEncodings(app: App): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
    const encoding = headers['content-encoding'] ?? AS_IT_IS;
    if (!READ.test(charset)) done(refusal(`Bodies are read as UTF-8, not as ${charset}.`));
    else if (encoding.toLowerCase() !== AS_IT_IS) done(refusal(`Bodies are read uncompressed, not as ${encoding}.`));
    else done();
  });
}

/** Names what is read, as RFC 9110 (15.5.16) asks. */
function refusal(detail: string): ProblemError {
  return new ProblemError('unsupported_media_type', detail, [], { 'accept-encoding': AS_IT_IS });
}
