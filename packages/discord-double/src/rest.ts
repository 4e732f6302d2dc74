import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody, type UploadedFile } from './body.ts';
import { errorAnswer, type Injections } from './injection.ts';
import { checkAgainstOpenApi } from './openapi.ts';

const PREFIX = '/api/v10';

export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly receivedAt: number;
  /** Whether the client was answered; not yet, or never, while its connection breaks. */
  isAnswered: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interaction tokens stand in the path and need no header. */
  readonly withoutToken?: boolean;
  /** @param groups what the path's expression caught */
  handle(request: RecordedRequest, groups: readonly string[]): Answer;
}

interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly injections: Injections;
  complain(request: RecordedRequest, problems: readonly string[]): void;
  recorded(request: RecordedRequest): void;
  unexpected(request: RecordedRequest): void;
}

export class Rest {
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  async serve(incoming: IncomingMessage, out: ServerResponse): Promise<void> {
    const request = await this.#read(incoming);
    const { method, path } = request;
    const rule = this.#options.injections.take(method, path, request.body);
    // Handled before the delay: Discord acts on arrival, only its answer is slow.
    const isLost = rule?.drop || rule?.end === 'before';
    const answer =
      rule?.status === undefined ? (isLost ? undefined : this.#answer(request)) : errorAnswer(rule, rule.status);
    this.#options.recorded(request);
    if (rule?.delay) await sleep(rule.delay, undefined, { ref: false });
    if (rule?.end) out.socket?.end();
    else if (answer) {
      request.isAnswered = true;
      send(out, answer);
    } else out.socket?.resetAndDestroy();
  }

  async #read(incoming: IncomingMessage): Promise<RecordedRequest> {
    const { method = 'GET', url = '/', headers } = incoming;
    const { pathname, searchParams } = new URL(url, 'http://discord');
    const { body, files, problem } = await readBody(incoming);
    const request: RecordedRequest = {
      method,
      path: pathname.startsWith(`${PREFIX}/`) ? pathname.slice(PREFIX.length) : pathname,
      query: searchParams,
      headers,
      body,
      files,
      receivedAt: Date.now(),
      isAnswered: false,
    };
    const problems = problem ? [`unreadable body: ${problem}`] : [];
    if (!/^DiscordBot \(\S+, .+\)/.test(headers['user-agent'] ?? ''))
      problems.push(`user agent is "${headers['user-agent']}"`);
    if (body !== undefined) problems.push(...checkAgainstOpenApi(method, request.path, body));
    this.#options.complain(request, problems);
    return request;
  }

  #answer(request: RecordedRequest): Answer {
    const { method, path, headers } = request;
    const authorized = headers.authorization === `Bot ${this.#options.token}`;
    for (const route of this.#options.routes) {
      const groups = route.method === method ? route.path.exec(path) : null;
      if (!groups) continue;
      if (!authorized && !route.withoutToken) return UNAUTHORIZED;
      return route.handle(request, groups.slice(1));
    }
    this.#options.unexpected(request);
    return authorized ? problem(404, 0, '404: Not Found') : UNAUTHORIZED;
  }
}

export function problem(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

const UNAUTHORIZED = problem(401, 0, '401: Unauthorized');

function send(out: ServerResponse, { status, body, headers }: Answer): void {
  out.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  });
  out.end(body === undefined ? undefined : JSON.stringify(body));
}
