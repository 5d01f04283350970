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
  const unions = errors.filter((error) => error.keyword === 'anyOf');
  const alternativesOf = (union: ErrorObject) =>
    errors.filter((error) => error.schemaPath.startsWith(`${union.schemaPath}/`));
  const isDeeperThan = (union: ErrorObject) => (error: ErrorObject) =>
    error.instancePath.length > union.instancePath.length;
  // A value that fits no alternative is told all of them in the words of the schema's description; one that fails within
  // an alternative, as an array for an element, is told what is wrong there.
  const untold = new Set(
    unions.flatMap((union) => {
      const alternatives = alternativesOf(union);
      const deeper = alternatives.filter(isDeeperThan(union));
      return deeper.length === 0 ? alternatives : [union, ...alternatives.filter((error) => !deeper.includes(error))];
    }),
  );
  return errors.filter((error) => !untold.has(error)).map(faultOf);
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
      return { pointer: instancePath, message: `must be ${lowered(String(parentSchema?.description ?? message))}` };
    case 'type':
      return { pointer: instancePath, message: `must be ${withArticle(String(params.type))}` };
    case 'minLength':
      return { pointer: instancePath, message: `must have at least ${counted(params.limit, 'character')}` };
    case 'maxLength':
      return { pointer: instancePath, message: `must have at most ${counted(params.limit, 'character')}` };
    case 'minItems':
      return { pointer: instancePath, message: `must have at least ${counted(params.limit, 'element')}` };
    case 'maxItems':
      return { pointer: instancePath, message: `must have at most ${counted(params.limit, 'element')}` };
    case 'minimum':
      return { pointer: instancePath, message: `must be ${params.limit} or more` };
    case 'maximum':
      return { pointer: instancePath, message: `must be ${params.limit} or less` };
    case 'uniqueItems':
      return { pointer: at(Math.max(params.i, params.j)), message: 'stands there twice' };
    default:
      return { pointer: instancePath, message: message ?? 'is not valid' };
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
