import t from 'tap';
import { readConfig } from '../../src/main/config.ts';

t.test('defaults, settings, and all faults at once', async (t) => {
  t.same(readConfig({}, '/db'), { host: '127.0.0.1', port: 3000, logLevel: 'info', database: '/db' });
  t.same(readConfig({ HOST: '0.0.0.0', PORT: '80', LOG_LEVEL: 'warn', DATABASE_FILE: '/x' }, '/db'), {
    host: '0.0.0.0',
    port: 80,
    logLevel: 'warn',
    database: '/x',
  });
  t.throws(() => readConfig({ PORT: 'http', LOG_LEVEL: 'loud' }, '/db'), {
    message: /PORT is "http".*\n.*LOG_LEVEL is "loud"/,
  });
  t.throws(() => readConfig({ PORT: '65536' }, '/db'));
});
