// deploy/compose.yaml: sound by the Compose schema, hardened, and in keeping with the program.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DCLinter } from 'dclint';
import t from 'tap';
import { parse } from 'yaml';
import { readConfig } from '../../src/main/config.ts';
import { COMPOSE_FILE, compose } from './manifests.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema is checked first; what is read after is known to be there.
const services: Readonly<Record<string, any>> = compose.services;

t.test('it fits the Compose schema, and the linter has nothing to say', async (t) => {
  const rules = parse(readFileSync(join(import.meta.dirname, '..', '..', '.dclintrc.yaml'), 'utf8'));
  const linter = new DCLinter({ quiet: false, debug: false, exclude: [], ...rules });
  const [result] = linter.lintFiles([COMPOSE_FILE], false);
  t.same(result?.messages ?? [], []);
});

t.test('no service is root, writes, gains rights or grows without bound', async (t) => {
  for (const [name, service] of Object.entries(services)) {
    t.match(service, { read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] }, name);
    t.match(service.user, /^[1-9]\d*:[1-9]\d*$/, name);
    t.same(service.tmpfs, ['/tmp'], name);
    t.ok(service.healthcheck.test.length > 1, name);
    const { limits } = service.deploy.resources;
    t.ok(limits.cpus && limits.memory, name);
  }
});

t.test('three replicas, one way in, settings that the program takes', async (t) => {
  const { porewise, proxy } = services;
  t.equal(porewise.deploy.replicas, 3);
  t.same(
    Object.entries(services).flatMap(([name, { ports = [] }]) => (ports.length > 0 ? [name] : [])),
    ['proxy'],
  );
  t.ok(compose.networks.inside.internal);
  t.match(readConfig(porewise.environment, 'porewise.db'), { host: '0.0.0.0', port: 3000 });
  const [file] = proxy.volumes[0].split(':');
  const nginx = readFileSync(join(dirname(COMPOSE_FILE), file), 'utf8');
  t.match(nginx, new RegExp(`server porewise:${porewise.environment.PORT} `));
  t.match(nginx, new RegExp(`listen ${proxy.ports[0].split(':').at(-1)};`));
});
