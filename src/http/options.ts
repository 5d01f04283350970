// What the settings decide about the service's door. All of it is optional: an app without options guards and limits nothing.
import type { Patience } from './arrival.ts';
import type { Overload } from './guard.ts';
import type { KeyRing } from './keys.ts';
import type { Limit } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { UnidentifiedNames } from './routes/unidentified.ts';

export interface AppOptions {
  /** How long a client is waited for. */
  readonly patience?: Patience;
  /** The folder of the built pages; without it there is only the API. */
  readonly page?: string;
  /** The path under which a proxy serves it, such as `/porewise`; empty for none. */
  readonly basePath?: string;
  /** The proxies whose `X-Forwarded-*` count: how many stand in front, or their addresses and ranges. */
  readonly trustProxy?: false | number | readonly string[];
  /** Where set, `/v1` needs a key of this ring. */
  readonly keys?: KeyRing | null;
  /** Where set, `/v1` is limited for each key or address. */
  readonly limit?: Limit | null;
  readonly overload?: Overload;
  /** Sites whose pages may read the answers; `*` for all. */
  readonly corsOrigins?: readonly string[];
  readonly metrics?: Metrics;
  /** False where the metrics have a port of their own. */
  readonly showMetrics?: boolean;
  /** Where set, the names that were not identified can be asked for. */
  readonly unidentified?: UnidentifiedNames | null;
  /** Closes what was opened for the app, after its last answer. */
  readonly onClose?: () => Promise<void>;
}
