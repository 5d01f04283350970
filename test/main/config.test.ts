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
    basePath: '',
    trustProxy: false,
    apiKeysFile: null,
    rateLimit: 600,
    redisUrl: null,
    corsOrigins: [],
    metricsPort: null,
    unidentifiedLog: null,
  });
  t.match(readConfig({ HOST: '0.0.0.0', PORT: '80', LOG_LEVEL: 'warn', DATABASE_FILE: '/x' }, '/db'), {
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

t.test('a variable set to nothing is not set', async (t) => {
  const names = [
    'HOST',
    'PORT',
    'OVERLAY_DIR',
    'STOP_PAUSE_SECONDS',
    'BASE_PATH',
    'TRUST_PROXY',
    'API_KEYS_FILE',
    'RATE_LIMIT',
    'REDIS_URL',
    'METRICS_PORT',
  ];
  t.same(readConfig(Object.fromEntries(names.map((name) => [name, ' '])), '/db'), readConfig({}, '/db'));
});

t.test('each setting, right and wrong', async (t) => {
  const read = (name: string, text: string) => {
    try {
      return readConfig({ [name]: text }, '/db');
    } catch (error) {
      return (error as Error).message;
    }
  };
  const right: [string, string, object][] = [
    ['OVERLAY_DIR', '/own', { overlay: '/own' }],
    ['OVERLAY_DIR', 'own', { overlay: resolve('own') }],
    ['STOP_PAUSE_SECONDS', '0', { stopPauseMs: 0 }],
    ['STOP_PAUSE_SECONDS', '0.5', { stopPauseMs: 500 }],
    ['STOP_PAUSE_SECONDS', '60', { stopPauseMs: 60_000 }],
    ['BASE_PATH', '/porewise', { basePath: '/porewise' }],
    ['BASE_PATH', '/a/b-c/', { basePath: '/a/b-c' }],
    ['BASE_PATH', '/', { basePath: '' }],
    ['TRUST_PROXY', 'off', { trustProxy: false }],
    ['TRUST_PROXY', '1', { trustProxy: 1 }],
    ['TRUST_PROXY', 'true', { trustProxy: 1 }],
    ['TRUST_PROXY', '10.0.0.0/8, loopback,::1', { trustProxy: ['10.0.0.0/8', 'loopback', '::1'] }],
    ['RATE_LIMIT', 'off', { rateLimit: null }],
    ['RATE_LIMIT', '1', { rateLimit: 1 }],
    ['RATE_LIMIT', '1000000', { rateLimit: 1_000_000 }],
    ['REDIS_URL', 'rediss://user:pass@redis:6380/1', { redisUrl: 'rediss://user:pass@redis:6380/1' }],
    [
      'CORS_ORIGINS',
      'https://a.example, http://localhost:8080',
      { corsOrigins: ['https://a.example', 'http://localhost:8080'] },
    ],
    ['CORS_ORIGINS', '*', { corsOrigins: ['*'] }],
    ['METRICS_PORT', '9100', { metricsPort: 9100 }],
    ['PORT', '65535', { port: 65_535 }],
  ];
  for (const [name, text, config] of right) t.match(read(name, text), config, `${name}=${text}`);
  const wrong: [string, string][] = [
    ['STOP_PAUSE_SECONDS', '61'],
    ['STOP_PAUSE_SECONDS', '-1'],
    ['STOP_PAUSE_SECONDS', 'long'],
    ['BASE_PATH', 'porewise'],
    ['BASE_PATH', '/a//b'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/a?b'],
    ['TRUST_PROXY', 'nginx'],
    ['TRUST_PROXY', '11'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '300.0.0.1'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', '1000001'],
    ['RATE_LIMIT', '10/s'],
    ['REDIS_URL', 'redis:6379'],
    ['REDIS_URL', 'http://redis:6379'],
    ['CORS_ORIGINS', 'https://a.example/shop'],
    ['CORS_ORIGINS', 'a.example'],
    ['CORS_ORIGINS', 'https://a.example, *'],
    ['METRICS_PORT', '65536'],
    ['PORT', '-1'],
  ];
  for (const [name, text] of wrong) t.match(read(name, text), `${name} is "${text}"; it must be `, `${name}=${text}`);
});

t.test('no password is shown', async (t) => {
  for (const url of [
    'http://user:s3cret@redis:1',
    'user:s3cret@redis',
    'redis//:s3cret@x:1',
    'redis://:s3cr@s3cret@:x',
  ]) {
    t.throws(() => readConfig({ REDIS_URL: url }, '/db'), { message: /REDIS_URL is ".*\*\*\*@/ });
    t.throws(() => readConfig({ REDIS_URL: url }, '/db'), { message: /^(?![\s\S]*s3cret)/ });
  }
});

t.test('settings that contradict each other', async (t) => {
  t.throws(() => readConfig({ PORT: '80', METRICS_PORT: '80' }, '/db'), { message: /METRICS_PORT is 80, as PORT is/ });
  t.throws(() => readConfig({ RATE_LIMIT: 'off', REDIS_URL: 'redis://x' }, '/db'), {
    message: /REDIS_URL is set while/,
  });
  for (const path of ['/db', '/data/../db'])
    t.throws(() => readConfig({ UNIDENTIFIED_LOG: path }, '/db'), { message: /UNIDENTIFIED_LOG is .*, the table/ });
});
