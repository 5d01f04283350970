import { resolve } from 'node:path';
import t from 'tap';
import { readConfig } from '../../src/main/config.ts';

t.test('defaults, settings, and all faults at once', async (t) => {
  t.same(readConfig({}, '/db'), {
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    database: '/db',
    overlay: null,
    stopPauseMs: 2000,
  });
  const env = {
    HOST: '0.0.0.0',
    PORT: '80',
    LOG_LEVEL: 'warn',
    DATABASE_FILE: '/x',
    OVERLAY_DIR: '/own',
    STOP_PAUSE_SECONDS: '0.5',
  };
  t.same(readConfig(env, '/db'), {
    host: '0.0.0.0',
    port: 80,
    logLevel: 'warn',
    database: '/x',
    overlay: '/own',
    stopPauseMs: 500,
  });
  t.equal(readConfig({ OVERLAY_DIR: '' }, '/db').overlay, null, 'as a compose file passes a setting nobody made');
  t.equal(readConfig({ OVERLAY_DIR: 'own' }, '/db').overlay, resolve('own'));
  t.equal(readConfig({ STOP_PAUSE_SECONDS: '60' }, '/db').stopPauseMs, 60_000);
  for (const wrong of ['61', '-1', 'long'])
    t.throws(() => readConfig({ STOP_PAUSE_SECONDS: wrong }, '/db'), {
      message: /STOP_PAUSE_SECONDS is ".*"; it must be a number from 0 to 60/,
    });
  t.throws(() => readConfig({ PORT: 'http', LOG_LEVEL: 'loud' }, '/db'), {
    message: /PORT is "http".*\n.*LOG_LEVEL is "loud"/,
  });
  t.throws(() => readConfig({ PORT: '65536' }, '/db'));
});
