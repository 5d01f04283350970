// Checks requests against their schemas: bodies as they are, query strings with numbers read from text. Unknown fields
// are refused by name, never dropped.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FastifySchemaCompiler } from 'fastify';

export interface Fault {
  /** A JSON Pointer into the body, or into the object of query parameters. */
  readonly pointer: string;
  readonly message: string;
}

export class FaultyRequest extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super('the request does not fit its schema');
    this.faults = faults;
  }
}

// TypeBox and OpenAPI keywords that say nothing about validity.
const ANNOTATIONS = ['example', 'kind'];
const options = {
  // The schemas are TypeBox's own: checking them against the meta-schema would only slow the start.
  meta: false,
  validateSchema: false,
  allErrors: true,
  useDefaults: false,
  removeAdditional: false,
  strict: false,
  keywords: ANNOTATIONS,
  verbose: true,
} as const;
const asIs = new Ajv({ ...options, coerceTypes: false, strictTypes: false });
const fromText = new Ajv({ ...options, coerceTypes: 'array', strictTypes: false });

export const compileValidator: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
  const find = findFaults(httpPart === 'body' ? asIs : fromText, schema);
  return (value: unknown) => {
    const faults = find(value);
    return faults === null ? { value } : { error: new FaultyRequest(faults) };
  };
};

/** The faults of a value that is not the body of a request but an item in one; found by the same rules. */
export function faultFinder(schema: object): (value: unknown) => readonly Fault[] {
  const find = findFaults(asIs, schema);
  return (value) => find(value) ?? [];
}

function findFaults(ajv: Ajv, schema: object): (value: unknown) => readonly Fault[] | null {
  // Compiled when first asked: thirty schemas that nobody asks for yet would only slow the start.
  let compiled: ValidateFunction | undefined;
  return (value) => {
    const crowded = crowdIn(value, '', DEPTH);
    if (crowded !== null) return [crowded];
    compiled ??= ajv.compile(schema);
    return compiled(value) ? null : faultsOf(compiled.errors ?? []);
  };
}

// Each wrong element and field is a fault: a million of them would take seconds and a gigabyte to tell. No schema here
// allows more than half as many.
const MOST_ELEMENTS = 2000;
const MOST_FIELDS = 100;
// A body or an item, and the lists in it.
const DEPTH = 2;

/** The first list or object that is too large to be looked through. */
function crowdIn(value: unknown, pointer: string, depth: number): Fault | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  const isList = Array.isArray(value);
  const count = isList ? value.length : Object.keys(value).length;
  if (count > (isList ? MOST_ELEMENTS : MOST_FIELDS))
    return { pointer, message: `has ${count} ${isList ? 'elements' : 'fields'}, too many to be looked through` };
  for (const field in value) {
    const own = (value as Record<string, unknown>)[field];
    if (typeof own !== 'object') continue;
    const crowd = crowdIn(own, `${pointer}/${escaped(field)}`, depth - 1);
    if (crowd !== null) return crowd;
  }
  return null;
}

/** A field as a JSON Pointer writes it. */
function escaped(field: string): string {
  return field.replace(/~/g, '~0').replace(/\//g, '~1');
}

function faultsOf(errors: readonly ErrorObject[]): Fault[] {
  // An alternative that does not fit is reported by its `anyOf`, in the words of the schema's description.
  const unions = errors.filter((error) => error.keyword === 'anyOf');
  const told = errors.filter(
    (error) =>
      error.keyword === 'anyOf' || !unions.some((union) => error.schemaPath.startsWith(`${union.schemaPath}/`)),
  );
  return told.map(faultOf);
}

function faultOf({ keyword, instancePath, params, message, parentSchema }: ErrorObject): Fault {
  const at = (field: unknown) => `${instancePath}/${escaped(String(field))}`;
  switch (keyword) {
    case 'additionalProperties':
      return { pointer: at(params.additionalProperty), message: 'is not a known field' };
    case 'required':
      return { pointer: at(params.missingProperty), message: 'is required' };
    case 'enum':
      return { pointer: instancePath, message: `must be one of ${(params.allowedValues as unknown[]).join(', ')}` };
    case 'anyOf':
      return { pointer: instancePath, message: `must be: ${String(parentSchema?.description ?? message)}` };
    default:
      return { pointer: instancePath, message: message ?? 'is not valid' };
  }
}
