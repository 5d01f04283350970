// Checks manifests against the types of Kubernetes: its own schemas let a field pass that they do not know, the API
// server does not.
import { join } from 'node:path';
import ts from 'typescript';
import type { Manifest } from './manifests.ts';

const FILE = join(import.meta.dirname, 'manifests-as-source.ts');
const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

export function typeFaults(manifests: readonly Manifest[]): string[] {
  const source = manifests
    .map(({ apiVersion, kind, value }, i) =>
      [
        `import type { I${kind} as T${i} } from 'kubernetes-models/${apiVersion}/${kind}';`,
        `export const value${i}: T${i} = ${JSON.stringify(value)};`,
      ].join('\n'),
    )
    .join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
