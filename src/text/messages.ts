/**
 * Every sentence of the bot by its key, with the values that go into it. A catalogue that lacks a key, or a call that
 * lacks a value, does not compile. Values that are names, dates or figures come already written for the language.
 */
export interface Messages {
  'reply.asOf': { date: string };
  'reply.computed': { text: string };
  'reply.evidence': { words: string; paragraph: number };
  'reply.readAs': { reading: string };
  'reply.notInStory': { what: string };
  'reply.itDoesSay': Record<never, never>;
  'reply.didYouMean': Record<never, never>;
  'reply.openArticle': Record<never, never>;
  'reply.openParagraph': { paragraph: number };
  'reply.won': Record<never, never>;

  'result.title': { place: string };
  'result.heading': { contest: string; round: number; date: string };
  'result.margin': { value: string; from: string; minus: string; leader: string };
  'result.change': { contender: string; value: string; from: string; minus: string };
  'result.led': { count: number; of: number };
  'result.wonRegions': { count: number; of: number };
  'result.unaccounted': { count: number; of: number; told: number };
  'result.noFigures': Record<never, never>;
  'result.status.won': Record<never, never>;
  'result.status.lost': Record<never, never>;
  'result.status.ahead': Record<never, never>;
  'result.status.behind': Record<never, never>;
  'result.roundButton': { round: number };
  'result.contestButton': { contest: string };
  'result.placeAndRound': { place: string; round: number };
  'result.choose': Record<never, never>;
  'result.unknown': { words: string };
  'result.noResult': { place: string };
  'result.noRound': { place: string; round: number };

  'quote.title': { count: number; index: number };
  'quote.by': { name: string; role: string };
  'quote.kind.direct': Record<never, never>;
  'quote.kind.fragment': Record<never, never>;
  'quote.kind.caption': Record<never, never>;
  'quote.kind.tweet': Record<never, never>;
  'quote.kind.headline': Record<never, never>;
  'quote.relayed': { name: string };
  'quote.next': Record<never, never>;
  'quote.previous': Record<never, never>;
  'quote.choose': Record<never, never>;
  'quote.unknown': { words: string };
  'quote.notQuoted': { name: string };
  'quote.near': { name: string; words: string };
  'quote.mentionedBy': { name: string };
  'quote.someSpeakers': { names: string };

  'voice.candidate': Record<never, never>;
  'voice.politician': Record<never, never>;
  'voice.resident': Record<never, never>;
  'voice.organiser': Record<never, never>;
  'voice.reporter': Record<never, never>;
  'voice.artist': Record<never, never>;
  'voice.witness': Record<never, never>;
  'voice.mentioned': Record<never, never>;
  'voice.group': Record<never, never>;

  'about.title': Record<never, never>;
  'about.what': Record<never, never>;
  'about.story': { headline: string; author: string; publisher: string; date: string };
  'about.otherEdition': { language: string };
  'about.keeps': Record<never, never>;
  'about.version': { version: string };
  'about.counts': { results: number; quotes: number; people: number; facts: number };

  'help.title': Record<never, never>;
  'help.private': Record<never, never>;
  'help.command': { usage: string; description: string };

  'error.title': Record<never, never>;
  'error.tooLong': { option: string; length: number; most: number };
  'error.missing': { option: string };
  'error.empty': { option: string };
  'error.badValue': { option: string; expected: string };
  'error.unknownOption': { option: string };
  'error.unknownCommand': { help: string };
  'error.oldButton': Record<never, never>;
  'error.failed': { reference: string };

  'expected.text': Record<never, never>;
  'expected.number': { values: string };
  'expected.flag': Record<never, never>;

  'terminal.welcome': { headline: string; publisher: string; date: string };
  'terminal.howTo': { examples: string };
  'terminal.online': Record<never, never>;
  'terminal.actions': Record<never, never>;
  'terminal.link': { url: string };
}

export type MessageKey = keyof Messages;
export type Catalogue = Readonly<Record<MessageKey, string>>;
