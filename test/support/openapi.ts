/** /api/openapi.json as a judge: does this request, this answer, this refusal look as the document says? */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { endpoints, type EndpointName } from '../../contract/api.ts';

/** The document as plain JSON. */
export type OpenApi = Record<string, unknown> & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
interface Operation {
  readonly operationId: string;
}

export interface Judge {
  /** What is wrong with a body that was sent; empty when nothing is. */
  request(name: EndpointName, body: unknown): string[];
  answer(name: EndpointName, body: unknown): string[];
  problem(name: EndpointName, body: unknown): string[];
}

const ID = 'https://office.example/openapi.json';
const JSON_BODY = ['content', 'application/json', 'schema'];
const PROBLEM_BODY = ['content', 'application/problem+json', 'schema'];

export function judgeBy(document: OpenApi): Judge {
  // Dates are checked by the contract's own schemas; here their format is a remark.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false });
  // The document's own fields, around its schemas, say nothing to a judge of schemas.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema({ $id: ID, ...document }, undefined, undefined, false);
  const check = (name: EndpointName, place: readonly string[], body: unknown): string[] => {
    const { path, method } = endpoints[name];
    const pointer = ['paths', path, method, ...place].map(escaped).join('/');
    const validate = ajv.getSchema(`${ID}#/${pointer}`) as ValidateFunction | undefined;
    if (validate === undefined) return [`the document has nothing at ${pointer}`];
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
  return {
    request: (name, body) => check(name, ['requestBody', ...JSON_BODY], body),
    answer: (name, body) => check(name, ['responses', '200', ...JSON_BODY], body),
    problem: (name, body) => check(name, ['responses', 'default', ...PROBLEM_BODY], body),
  };
}

/** A step of a JSON pointer inside a URL. */
const escaped = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What OpenAPI 3.1 asks of a document of our kind, and nothing beside it: a misspelt field is a fault. */
const SHAPE = {
  type: 'object',
  required: ['openapi', 'info', 'servers', 'paths', 'components'],
  additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      properties: { title: { type: 'string', minLength: 1 }, version: { type: 'string', minLength: 1 } },
    },
    servers: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['url'], properties: { url: { type: 'string' } } },
    },
    webhooks: { type: 'object', maxProperties: 0 },
    components: {
      type: 'object',
      required: ['securitySchemes'],
      additionalProperties: false,
      properties: {
        securitySchemes: {
          type: 'object',
          minProperties: 1,
          additionalProperties: {
            type: 'object',
            required: ['type', 'scheme'],
            properties: { type: { const: 'http' }, scheme: { const: 'bearer' } },
          },
        },
        schemas: { type: 'object' },
        parameters: { type: 'object' },
      },
    },
    paths: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^/' },
      additionalProperties: {
        type: 'object',
        propertyNames: { enum: ['get', 'post', 'put', 'delete'] },
        additionalProperties: { $ref: '#/$defs/operation' },
      },
    },
  },
  $defs: {
    operation: {
      type: 'object',
      required: ['operationId', 'summary', 'security', 'responses'],
      additionalProperties: false,
      properties: {
        operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' },
        summary: { type: 'string', minLength: 1 },
        description: { type: 'string' },
        security: { type: 'array', items: { type: 'object' } },
        parameters: { type: 'array', items: { $ref: '#/$defs/parameter' } },
        requestBody: {
          type: 'object',
          required: ['content', 'required'],
          additionalProperties: false,
          properties: {
            required: { const: true },
            content: {
              type: 'object',
              minProperties: 1,
              propertyNames: { enum: ['application/json', 'application/octet-stream'] },
              additionalProperties: { $ref: '#/$defs/media' },
            },
          },
        },
        responses: {
          type: 'object',
          required: ['200', 'default'],
          additionalProperties: { $ref: '#/$defs/response' },
        },
      },
    },
    parameter: {
      type: 'object',
      required: ['name', 'in', 'required', 'schema'],
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        in: { enum: ['path', 'query'] },
        required: { type: 'boolean' },
        schema: { type: 'object' },
      },
      if: { type: 'object', properties: { in: { const: 'path' } } },
      then: { type: 'object', properties: { required: { const: true } } },
    },
    response: {
      type: 'object',
      required: ['description', 'content'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        content: { type: 'object', minProperties: 1, additionalProperties: { $ref: '#/$defs/media' } },
      },
    },
    media: {
      type: 'object',
      required: ['schema'],
      additionalProperties: false,
      properties: { schema: { type: 'object' }, example: {} },
    },
  },
};

/** What is wrong with the document as a document. */
export function faultsOf(document: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const validate = ajv.compile(SHAPE);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
