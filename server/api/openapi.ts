/** /api/openapi.json, made from the same table as the routes. */
import { OpenApiGeneratorV31, OpenAPIRegistry, extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { endpoints, type Endpoint } from '../../contract/api.ts';
import { problemDetails } from '../../contract/problems.ts';

const FILE_TYPE = 'application/octet-stream';
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

extendZodWithOpenApi(z);

/** The document as plain JSON. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  const problem = {
    description: 'A refusal in words (RFC 9457)',
    content: { 'application/problem+json': { schema: problemDetails } },
  };
  for (const [operationId, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const { method, path, summary, access, params, query, body, answer, examples, takesFile } = endpoint;
    const isPublic = access.includes('public');
    registry.registerPath({
      operationId,
      method,
      path,
      summary,
      description: isPublic ? 'Open to everybody.' : `For: ${access.join(', ')}.`,
      security: isPublic ? (access.length > 1 ? [{}, { bearer: [] }] : []) : [{ bearer: [] }],
      request: {
        ...(params === undefined ? {} : { params }),
        ...(query === undefined ? {} : { query }),
        ...(takesFile === true ? { body: { required: true, content: { [FILE_TYPE]: BINARY } } } : {}),
        ...(body === undefined
          ? {}
          : {
              body: {
                required: true,
                content: { 'application/json': { schema: body, ...exampleOf(examples?.body) } },
              },
            }),
      },
      responses: {
        200: {
          description: 'Done',
          content: contentOf(endpoint) ?? {
            'application/json': { schema: answer, ...exampleOf(examples?.answer) },
          },
        },
        default: problem,
      },
    });
  }
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Очередь', version: '1' },
    servers: [{ url: '/api' }],
  });
  return JSON.parse(JSON.stringify(document, withoutFlags)) as typeof document;
}

/** Null where the answer is JSON. */
function contentOf({ file, download, streamed, stored }: Endpoint) {
  const type = file ?? download ?? streamed;
  const types = stored ?? (type === undefined ? [] : [type]);
  return types.length === 0 ? null : Object.fromEntries(types.map((type) => [type, BINARY]));
}

const exampleOf = (example: unknown) => (example === undefined ? {} : { example });

/** The generator leaves the flags of a regular expression behind its pattern (`…$/u`), where nothing would match. */
function withoutFlags(key: string, value: unknown): unknown {
  return key === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]+$/, '') : value;
}
