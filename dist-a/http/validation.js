// Checks requests against their schemas: bodies as they are, query strings with numbers read from text. Unknown fields
// are refused by name, never dropped.
import { Ajv } from 'ajv';
export class FaultyRequest extends Error {
    faults;
    constructor(faults) {
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
};
const asIs = new Ajv({ ...options, coerceTypes: false, strictTypes: false });
const fromText = new Ajv({ ...options, coerceTypes: 'array', strictTypes: false });
export const compileValidator = ({ schema, httpPart }) => {
    const validate = (httpPart === 'body' ? asIs : fromText).compile(schema);
    return (value) => {
        if (validate(value))
            return { value };
        return { error: new FaultyRequest(faultsOf(validate.errors ?? [])) };
    };
};
function faultsOf(errors) {
    // An alternative that does not fit is reported by its `anyOf`, in the words of the schema's description.
    const unions = errors.filter((error) => error.keyword === 'anyOf');
    const told = errors.filter((error) => error.keyword === 'anyOf' || !unions.some((union) => error.schemaPath.startsWith(`${union.schemaPath}/`)));
    return told.map(faultOf);
}
function faultOf({ keyword, instancePath, params, message, parentSchema }) {
    const at = (field) => `${instancePath}/${String(field).replace(/~/g, '~0').replace(/\//g, '~1')}`;
    switch (keyword) {
        case 'additionalProperties':
            return { pointer: at(params.additionalProperty), message: 'is not a known field' };
        case 'required':
            return { pointer: at(params.missingProperty), message: 'is required' };
        case 'enum':
            return { pointer: instancePath, message: `must be one of ${params.allowedValues.join(', ')}` };
        case 'anyOf':
            return { pointer: instancePath, message: `must be: ${String(parentSchema?.description ?? message)}` };
        default:
            return { pointer: instancePath, message: message ?? 'is not valid' };
    }
}
//# sourceMappingURL=validation.js.map