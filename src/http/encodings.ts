// Bodies are UTF-8 as it is. One that says it is written otherwise would be read as letters that nobody wrote.
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const READ = /^(?:utf-?8|us-ascii)$/i;
const AS_IT_IS = 'identity';

export function refuseOtherEncodings(app: App): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    // What has no body may say what it likes.
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return done();
    const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
    const encoding = headers['content-encoding'] || AS_IT_IS;
    if (!READ.test(charset))
      return done(new ProblemError('unsupported_media_type', `Bodies are read as UTF-8, not as ${charset}.`));
    if (encoding.toLowerCase() === AS_IT_IS) return done();
    // RFC 9110, 15.5.16: names what would be read.
    const detail = `Bodies are read uncompressed, not as ${encoding}.`;
    done(new ProblemError('unsupported_media_type', detail, [], { 'accept-encoding': AS_IT_IS }));
  });
}
