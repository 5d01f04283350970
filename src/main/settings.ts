// What each kind of setting may be: the value of a text, or undefined where it is none.
import { isIP } from 'node:net';

export const PORT_RIGHT = 'a number from 0 to 65535';
const PORTS = 65_535;

export function portOf(text: string): number | undefined {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= PORTS ? port : undefined;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function logLevelOf(text: string): string | undefined {
  return LOG_LEVELS.includes(text) ? text : undefined;
}

export const BASE_PATH_RIGHT = 'a path such as /porewise, of letters, digits, ".", "_", "~" and "-"';
const BASE_PATH = /^(?:\/[\w.~-]+)*\/?$/;

/** Without the slash at its end; "/" is none. */
export function basePathOf(text: string): string | undefined {
  const isDots = text.split('/').some((part) => part === '.' || part === '..');
  return BASE_PATH.test(text) && !isDots ? text.replace(/\/$/, '') : undefined;
}

export const TRUST_RIGHT =
  'off, the number of proxies in front (1), or their addresses and ranges (10.0.0.0/8, loopback, linklocal, uniquelocal)';
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];
const MAX_PROXIES = 10;

/** `true` is 1: whoever wrote the first address of X-Forwarded-For is never believed. */
export function trustedProxiesOf(text: string): false | number | string[] | undefined {
  if (['off', 'false', '0'].includes(text)) return false;
  if (['on', 'true'].includes(text)) return 1;
  if (/^\d+$/.test(text)) return Number(text) <= MAX_PROXIES ? Number(text) : undefined;
  const proxies = listOf(text);
  return proxies.length > 0 && proxies.every((proxy) => RANGES.includes(proxy) || isAddressOrRange(proxy))
    ? proxies
    : undefined;
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

export const RATE_RIGHT = 'the number of requests a minute, from 1 to 1000000, or off';
const MAX_RATE = 1_000_000;

export function rateOf(text: string): number | null | undefined {
  if (text === 'off') return null;
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_RATE ? Number(text) : undefined;
}

const LONGEST_STOP_PAUSE_S = 60;
export const STOP_PAUSE_RIGHT = `a number from 0 to ${LONGEST_STOP_PAUSE_S}`;

export function stopPauseMsOf(text: string): number | undefined {
  const seconds = Number(text);
  return seconds >= 0 && seconds <= LONGEST_STOP_PAUSE_S ? seconds * 1000 : undefined;
}

export const REDIS_RIGHT = 'an address such as redis://redis:6379, or rediss:// with TLS';

export function redisUrlOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  return ['redis:', 'rediss:'].includes(protocol) && hostname !== '' ? text : undefined;
}

/** An address that can be shown: whatever stands before the host may be a password. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/)?.*@/s, '$1***@');
}

export const ORIGINS_RIGHT = 'origins such as https://shop.example, without a path, separated by commas; or *';

export function originsOf(text: string): string[] | undefined {
  const origins = listOf(text);
  if (text === '*') return origins;
  return origins.every((origin) => /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin)
    ? origins
    : undefined;
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
