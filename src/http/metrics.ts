// What Prometheus is told: how requests went, how names were recognised, what was said of the claims, and of which data.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type CheckResult, CLAIMS, type Claim } from '../core/check.ts';
import { MATCH_KINDS } from '../core/match.ts';
import { type Outcome, VERDICTS } from '../core/verdict/verdict.ts';
import type { App } from './app.ts';
import type { Dataset } from './present.ts';

export interface Metrics {
  readonly registry: Registry;
  /** Counts a check that was made. */
  readonly observe: (result: CheckResult) => void;
}

// A check takes about a millisecond, the worst label some hundreds.
const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
// In place of a URL that no route has: a label must not take whatever a client writes.
const NO_ROUTE = 'none';

export function createMetrics(): Metrics {
  const registry = new Registry();
  // Counted in plain numbers and handed over when asked for: a label has dozens of findings.
  const findings = zeros(MATCH_KINDS);
  const verdicts: Record<Claim, Record<Outcome, number>> = {
    noncomedogenic: zeros(VERDICTS),
    oilFree: zeros(VERDICTS),
  };
  new Counter({
    name: 'porewise_findings_total',
    help: 'Ingredients read from labels, by how they were recognised; kind="none" was not identified.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      this.reset();
      for (const kind of MATCH_KINDS) this.inc({ kind }, findings[kind]);
    },
  });
  new Counter({
    name: 'porewise_verdicts_total',
    help: 'Verdicts given, by claim.',
    labelNames: ['claim', 'verdict'],
    registers: [registry],
    collect() {
      this.reset();
      for (const claim of CLAIMS)
        for (const verdict of VERDICTS) this.inc({ claim, verdict }, verdicts[claim][verdict]);
    },
  });
  return {
    registry,
    observe: (result) => {
      for (const { match } of result.findings) findings[match.kind]++;
      for (const claim of CLAIMS) verdicts[claim][result[claim].verdict]++;
    },
  };
}

/** Times every answer. Labels are bounded: the route's pattern, never the URL. */
export function watchRequests(app: App, { registry }: Metrics, datasetOf: () => Dataset): void {
  new Gauge({
    name: 'porewise_dataset_info',
    help: 'The data and the program that answer now.',
    labelNames: ['version', 'date', 'engine'],
    registers: [registry],
    collect() {
      const { version, date, engine } = datasetOf();
      this.reset();
      this.set({ version, date, engine }, 1);
    },
  });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long answers took, by route.',
    labelNames: ['route', 'method', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    duration.observe(
      { route: routeOptions.url ?? NO_ROUTE, method, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}

function zeros<const K extends readonly string[]>(keys: K): Record<K[number], number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K[number], number>;
}
