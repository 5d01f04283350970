// deploy/kubernetes: sound by Kubernetes' schemas and types, restricted, and in keeping with the program.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readConfig } from '../../src/main/config.ts';
import { ENGINE_VERSION } from '../../src/main/paths.ts';
import { app } from '../http/app.ts';
import { typeFaults } from './kubernetes-types.ts';
import { type Manifest, manifests } from './manifests.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schemas are checked first; what is read after is known to be there.
type Known = any;

const resources = manifests.filter(({ kind }) => kind !== 'Kustomization');
const kustomizations = manifests.filter(({ kind }) => kind === 'Kustomization');
const named = (kind: string, name: string): Known =>
  resources.find(({ kind: own, value }: Known) => own === kind && value.metadata.name === name)?.value;
const pods = resources
  .filter(({ kind }) => kind === 'Deployment' || kind === 'Job')
  .map(({ file, value }: Known) => ({ file, pod: value.spec.template.spec }));

t.test('each resource fits the schema of its kind', async (t) => {
  t.ok(resources.length >= 10);
  for (const { file, apiVersion, kind, value } of resources) {
    const models = await import(`kubernetes-models/${apiVersion}/${kind}`);
    t.doesNotThrow(() => new models[kind](structuredClone(value)).validate(), `${file}: ${kind}`);
    if (kind === 'Deployment')
      t.throws(() => new models[kind]({ ...value, spec: {} }).validate(), /selector/, 'what lacks a field is seen');
  }
});

t.test('no field is unknown', async (t) => {
  t.same(typeFaults(resources), []);
  const misspelt: Manifest = JSON.parse(
    JSON.stringify(resources.find(({ kind }) => kind === 'Deployment')).replace('readOnlyRoot', 'readonlyRoot'),
  );
  t.match(typeFaults([misspelt]), [/readonlyRootFilesystem/], 'a misspelt field is seen');
});

t.test(
  'every pod keeps to the restricted standard, with nothing to write but volumes, and within limits',
  async (t) => {
    for (const { file, pod } of pods) {
      t.match(pod.securityContext, { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } }, file);
      t.equal(pod.automountServiceAccountToken, false, file);
      for (const { securityContext, resources: amounts, image } of pod.containers) {
        const drop = ['ALL'];
        t.match(
          securityContext,
          { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop } },
          image,
        );
        t.ok(amounts.limits.cpu && amounts.limits.memory && amounts.requests.cpu && amounts.requests.memory, image);
      }
    }
  },
);

t.test('the probes ask routes that are there, the selectors find the pods', async (t) => {
  const { template, selector } = named('Deployment', 'porewise').spec;
  const [container] = template.spec.containers;
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'])
    t.equal((await app.inject({ url: container[probe].httpGet.path })).statusCode, 200, probe);
  const { labels } = template.metadata;
  t.match(labels, selector.matchLabels);
  t.match(labels, named('Service', 'porewise').spec.selector);
  t.match(labels, named('PodDisruptionBudget', 'porewise').spec.selector.matchLabels);
  t.match(labels, named('NetworkPolicy', 'porewise').spec.podSelector.matchLabels);
  t.equal(named('HorizontalPodAutoscaler', 'porewise').spec.scaleTargetRef.name, 'porewise');
  const job = named('Job', 'porewise-audit').spec.template.metadata.labels;
  t.match(job, named('NetworkPolicy', 'porewise-audit').spec.podSelector.matchLabels);
});

t.test('the program takes the settings, and the image is of its version', async (t) => {
  for (const { file, value } of kustomizations as Known) {
    t.equal(value.images[0].newTag, ENGINE_VERSION, file);
    const folder = join(file, '..');
    const written = manifests.filter((other) => join(other.file, '..') === folder && other.kind !== 'Kustomization');
    const files = [...new Set(written.map((other) => other.file.split('/').at(-1)))].sort();
    t.same([...value.resources].sort(), files, `${file} takes in what lies beside it`);
  }
  const literals: string[] = (kustomizations as Known).flatMap(({ value }: Known) =>
    (value.configMapGenerator ?? []).flatMap((generator: Known) => generator.literals),
  );
  const own = named('Deployment', 'porewise').spec.template.spec.containers[0].env;
  const env = Object.fromEntries([
    ...literals.map((literal) => literal.split('=')),
    ...own.map(({ name, value }: { name: string; value: string }) => [name, value]),
  ]);
  t.match(readConfig(env, 'porewise.db'), { host: '0.0.0.0', port: 3000, logLevel: 'info' });
});

t.test('the shards of an audit hold each line of the catalogue once', async (t) => {
  const { spec } = named('Job', 'porewise-audit');
  const [{ command, args, env }] = spec.template.spec.containers;
  const { value: shards } = env.find(({ name }: { name: string }) => name === 'SHARDS');
  t.equal(Number(shards), spec.completions, 'as many shards as completions');

  // A stand-in for node, which keeps the shard as the report and ends as an audit with contradicted claims does.
  const folder = t.testdir({ bin: { node: '#!/bin/sh\ncp "$3" "$5"\nexit $STAND_IN_EXIT\n' }, catalogue: {} });
  chmodSync(join(folder, 'bin', 'node'), 0o755);
  const lines = Array.from({ length: 101 }, (_, i) => `{"id":"sku-${i}","ingredients":"Water"}`);
  writeFileSync(join(folder, 'catalogue', 'products.jsonl'), `${lines.join('\n')}\n`);
  const tmp = join(folder, 'tmp');
  mkdirSync(tmp);
  const script = args[0].replaceAll('/tmp/', `${tmp}/`);
  const run = (shard: number, exit = '1') =>
    execFileSync(command[0], [...command.slice(1), script], {
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        CATALOGUE: join(folder, 'catalogue'),
        SHARDS: shards,
        JOB_COMPLETION_INDEX: String(shard),
        STAND_IN_EXIT: exit,
      },
    });
  for (let shard = 0; shard < Number(shards); shard++) run(shard);
  const reports = join(folder, 'catalogue', 'reports');
  const audited = readdirSync(reports).flatMap((name) => readFileSync(join(reports, name), 'utf8').trim().split('\n'));
  t.same(audited.sort(), lines.sort());
  t.doesNotThrow(() => run(0, '3'), 'rows that could not be read are in the report');
  t.throws(() => run(0, '2'), /Command failed/, 'a catalogue that cannot be read fails the job');
});
