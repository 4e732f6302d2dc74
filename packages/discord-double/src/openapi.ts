import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { byType, walk } from './unions.ts';

/** Discord's published description of its API; it lies beside the repository and may be absent. */
const DESCRIPTION = resolve(process.cwd(), '../shared/discord/openapi.json');
const ID = 'discord';

export const hasOpenApi = existsSync(DESCRIPTION);

/**
 * Where the description and the documentation differ, the documentation wins. In three places the description
 * is looser, and the hand-written checks see to them: any key passes as a locale (and it lists ar and he, which
 * the documentation does not), 6,000 characters for a choice's value (100), 4,000 for a message's content
 * (2,000). In the places listed here it is stricter, so what it says of them is dropped.
 */
const KNOWN_DIFFERENCES: readonly {
  readonly path: RegExp;
  readonly keyword: string;
  readonly reason: string;
}[] = [
  {
    path: /\/attachments\/\d+\/id$/,
    keyword: 'type',
    reason: "the documentation's examples give the n of files[n] as a number",
  },
  {
    path: /\/default_member_permissions$/,
    keyword: 'type',
    reason: 'the documentation has a string, the bits outgrow a number',
  },
];

const COMMANDS = '/applications/{application_id}/commands';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const CHECKED: readonly [method: string, path: RegExp, template: string][] = [
  ['PUT', /^\/applications\/\d+\/commands$/, COMMANDS],
  ['PUT', /^\/applications\/\d+\/guilds\/\d+\/commands$/, '/applications/{application_id}/guilds/{guild_id}/commands'],
  ['POST', /^\/interactions\/\d+\/[^/]+\/callback$/, '/interactions/{interaction_id}/{interaction_token}/callback'],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, WEBHOOK],
  ['PATCH', /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/, `${WEBHOOK}/messages/@original`],
  ['PATCH', /^\/webhooks\/\d+\/[^/]+\/messages\/\d+$/, `${WEBHOOK}/messages/{message_id}`],
  ['POST', /^\/channels\/\d+\/messages$/, '/channels/{channel_id}/messages'],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, '/channels/{channel_id}/messages/{message_id}'],
];

type BodyCheck = (method: string, path: string, body: unknown) => string[];

let cached: BodyCheck | undefined;

/** What Discord's description says against a body; nothing for requests that are not listed above. */
export const checkAgainstOpenApi: BodyCheck = (method, path, body) => {
  // Reading takes a moment, so all the doubles of a test file share it.
  cached ??= hasOpenApi ? load() : skip();
  return cached(method, path, body);
};

/** Whoever starts the tests says that it is absent, once; a line for each test file would drown the others. */
function skip(): BodyCheck {
  return () => [];
}

function load(): BodyCheck {
  const description: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  const components = walk(description, 'components');
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    logger: false,
  });
  ajv.addSchema({ $id: ID, components: byType(components, components, ID) });
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    const row = CHECKED.find(([verb, pattern]) => verb === method && pattern.test(path));
    if (!row) return [];
    const [, , template] = row;
    const key = `${method} ${template}`;
    const validate = compiled.get(key) ?? ajv.compile(schemaOf(key));
    compiled.set(key, validate);
    return validate(body) ? [] : describe(validate.errors ?? []);
  };

  function schemaOf(key: string) {
    const [method = '', template = ''] = key.split(' ');
    const content = walk(description, 'paths', template, method.toLowerCase(), 'requestBody', 'content');
    const schema = walk(content, 'application/json', 'schema');
    if (schema === undefined) throw new Error(`Discord's description has no body for ${key}`);
    return byType(schema, components, ID);
  }
}

function describe(errors: readonly ErrorObject[]): string[] {
  const lines = errors
    // Of a failed condition only the complaints inside it are of use.
    .filter(({ keyword }) => keyword !== 'if')
    .filter(
      ({ instancePath, keyword }) =>
        !KNOWN_DIFFERENCES.some((known) => known.keyword === keyword && known.path.test(instancePath)),
    )
    .map(({ instancePath, message, params }) => {
      const path = instancePath
        .slice(1)
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.');
      return `${path || 'body'}: ${message} (openapi: ${JSON.stringify(params)})`;
    });
  return [...new Set(lines)];
}
