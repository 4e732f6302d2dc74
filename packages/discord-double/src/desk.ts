import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { Case } from './case.ts';
import { checkCallback } from './checks/callback.ts';
import { checkMessage } from './checks/message.ts';
import { checkAgainstOpenApi } from './openapi.ts';
import { type Answer, problem, type RecordedRequest } from './rest.ts';

/** After this Discord shows "The application did not respond" and forgets the interaction. */
const DEADLINE_MS = 3_000;
/** For an app that only the user has installed. */
const MAX_FOLLOW_UPS = 5;

const UNKNOWN_INTERACTION = problem(404, 10062, 'Unknown interaction');
const UNKNOWN_WEBHOOK = problem(404, 10015, 'Unknown Webhook');
const UNKNOWN_MESSAGE = problem(404, 10008, 'Unknown Message');

export type Complain = (request: RecordedRequest, problems: readonly string[]) => void;

/** Takes what the bot answers to the interactions that were sent. */
export class InteractionDesk {
  readonly #cases = new Map<string, Case>();
  readonly #complain: Complain;

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  open(interaction: APIInteraction): void {
    const { id } = interaction;
    if (this.#cases.has(id)) throw new Error(`Interaction ${id} was sent already; build a new one`);
    this.#cases.set(id, new Case(interaction));
  }

  /** Lets go of all interactions that were sent. */
  clear(): void {
    this.#cases.clear();
  }

  find(interactionId: string): Case {
    const found = this.#cases.get(interactionId);
    if (!found) throw new Error(`No interaction ${interactionId} was sent`);
    return found;
  }

  callback(request: RecordedRequest, id: string, token: string): Answer {
    const found = this.#cases.get(id);
    if (found?.interaction.token !== token) return UNKNOWN_INTERACTION;
    if (found.callback) {
      // Whoever got no answer, or read it too late, tries the same again.
      const isSame = JSON.stringify(found.callback.body) === JSON.stringify(request.body);
      if (found.callback.isAnswered && !isSame) this.#complain(request, ['the interaction was answered already']);
      return problem(400, 40060, 'Interaction has already been acknowledged.');
    }
    const taken = request.receivedAt - found.askedAt;
    if (taken > DEADLINE_MS) {
      this.#complain(request, [`the answer took ${taken} ms`]);
      return UNKNOWN_INTERACTION;
    }
    const problems = checkCallback(request.body, found.interaction.type, {
      files: request.files,
      existing: found.interaction.message,
      mayBeEphemeral: true,
    });
    this.#complain(request, problems);
    found.answer(request);
    return request.query.get('with_response') === 'true' ? { status: 200, body: found.response() } : { status: 204 };
  }

  /** The answer to an interaction sent by HTTP is held against the same rules as a callback. */
  takeHttpAnswer(interaction: APIInteraction, body: unknown): void {
    const { id, token } = interaction;
    const request: RecordedRequest = {
      method: 'POST',
      path: `/interactions/${id}/${token}/callback`,
      query: new URLSearchParams(),
      headers: {},
      body,
      files: [],
      receivedAt: Date.now(),
      isAnswered: true,
    };
    this.open(interaction);
    this.#complain(request, checkAgainstOpenApi(request.method, request.path, body));
    this.callback(request, id, token);
  }

  followUp(request: RecordedRequest, token: string): Answer {
    const found = this.#withToken(token);
    if (!found?.callback) return UNKNOWN_WEBHOOK;
    // Discord lets the first follow-up take the place of "thinking".
    if (found.original && found.loading) return this.#edit(request, found, found.original);
    this.#check(request, undefined);
    const message = found.followUp(request);
    const owners = found.interaction.authorizing_integration_owners;
    if (owners[0] === undefined && found.followUps.length > MAX_FOLLOW_UPS)
      this.#complain(request, [`more than ${MAX_FOLLOW_UPS} follow-ups`]);
    return { status: 200, body: message };
  }

  message(token: string, messageId: string): Answer {
    const message = this.#withToken(token)?.message(messageId);
    return message ? { status: 200, body: message } : UNKNOWN_MESSAGE;
  }

  edit(request: RecordedRequest, token: string, messageId: string): Answer {
    const found = this.#withToken(token);
    if (!found?.callback) return UNKNOWN_WEBHOOK;
    const before = found.message(messageId);
    return before ? this.#edit(request, found, before) : UNKNOWN_MESSAGE;
  }

  #edit(request: RecordedRequest, found: Case, before: APIMessage): Answer {
    this.#check(request, found.loading ? undefined : before);
    return { status: 200, body: found.edit(before, request) };
  }

  #check(request: RecordedRequest, existing: APIMessage | undefined): void {
    const { body, files } = request;
    const scene = { files, existing, mayBeEphemeral: true };
    this.#complain(request, checkMessage(body, scene));
  }

  #withToken(token: string): Case | undefined {
    return [...this.#cases.values()].find(({ interaction }) => interaction.token === token);
  }
}
