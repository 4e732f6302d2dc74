import type { CheckMessages } from './check-messages.ts';
import type { ResultMessages } from './result-messages.ts';
import type { TalkMessages } from './talk-texts.ts';
import type { WebMessages } from './web-messages.ts';

/**
 * Every sentence of the bot by its key, with the values that go into it. A catalogue that lacks a key, or a call that
 * lacks a value, does not compile. Values that are names, dates or figures come already written for the language.
 */
export interface Messages extends CheckMessages, ResultMessages, TalkMessages, WebMessages {
  'reply.asOf': { date: string };
  'reply.computed': { text: string };
  'reply.evidence': { words: string; paragraph: number };
  'reply.readAs': { reading: string };
  'reply.notInStoryAtAll': Record<never, never>;
  'reply.notInStory': { what: string };
  'reply.itDoesSay': Record<never, never>;
  'reply.didYouMean': Record<never, never>;
  'reply.openArticle': Record<never, never>;
  'reply.openParagraph': { paragraph: number };
  'reply.won': Record<never, never>;
  'reply.more': Record<never, never>;
  'page.privacy': Record<never, never>;
  'page.terms': Record<never, never>;
  'page.source': Record<never, never>;
  'page.support': Record<never, never>;
  'page.invite': Record<never, never>;

  'result.title': { place: string };
  'result.placeHeading': { place: string; told: string };
  'result.margin': { value: string; from: string; minus: string; leader: string };
  'result.change': { contender: string; value: string; from: string; minus: string; earlier: number; later: number };
  'result.unaccounted': { count: number; of: number; told: number; unit: string };
  'result.notLed': { contender: string; count: number; of: number; led: number; unit: string };
  'result.noFigures': Record<never, never>;
  'result.status.won': Record<never, never>;
  'result.status.lost': Record<never, never>;
  'result.status.elected': Record<never, never>;
  'result.status.held': Record<never, never>;
  'result.status.gained': Record<never, never>;
  'result.status.advanced': Record<never, never>;
  'result.status.eliminated': Record<never, never>;
  'result.status.withdrawn': Record<never, never>;
  'result.status.ahead': Record<never, never>;
  'result.status.behind': Record<never, never>;
  'result.placeAndRound': { place: string; round: number };
  'result.choose': Record<never, never>;
  'result.unknown': { words: string };
  'result.noResult': { place: string };
  'result.noRounds': { place: string };
  'result.noRound': { place: string; round: number };

  'compare.title': { a: string; b: string };
  'compare.of': { contender: string; a: string; b: string };
  'compare.rounds': { place: string };
  'compare.theRound': { round: number };
  'compare.round': { round: number };
  'compare.scope': { place: string; which: string };
  'compare.changed': { contender: string; value: string; from: string; to: string };
  'compare.change': { contender: string; value: string; from: string; to: string; minuend: string; subtrahend: string };
  'compare.lead': { value: string; from: string; to: string; minuend: string; subtrahend: string };
  'compare.higher': { more: string; value: string; less: string; minuend: string; subtrahend: string };
  'compare.higherCount': { more: string; value: string; less: string; minuend: string; subtrahend: string };
  'compare.nobodyInBoth': Record<never, never>;
  'compare.tooMuchDiffers': Record<never, never>;
  'compare.unlikeFigures': Record<never, never>;
  'compare.choose': Record<never, never>;
  'compare.same': Record<never, never>;
  'compare.unlike': Record<never, never>;
  'compare.notThere': { contender: string; place: string };
  'compare.notTogether': { one: string; other: string };
  'compare.noPlace': Record<never, never>;

  'lead.compareWith': { name: string };
  'lead.compareRounds': { place: string };
  'lead.against': { one: string; other: string };
  'lead.whoIs': { name: string };
  'lead.about': { name: string };
  'lead.whoIsThis': Record<never, never>;
  'lead.moreBySpeaker': Record<never, never>;
  'lead.anotherVoice': Record<never, never>;
  'lead.saidOn': Record<never, never>;
  'lead.facts': Record<never, never>;
  'lead.asText': Record<never, never>;

  'timeline.title': Record<never, never>;
  'timeline.none': Record<never, never>;
  'timeline.pick': Record<never, never>;
  'timeline.all': Record<never, never>;

  'quote.title': { count: number; index: number };
  'quote.by': { name: string; role: string };
  'quote.kind.direct': Record<never, never>;
  'quote.kind.fragment': Record<never, never>;
  'quote.kind.caption': Record<never, never>;
  'quote.kind.tweet': Record<never, never>;
  'quote.kind.headline': Record<never, never>;
  'quote.original': { language: string };
  'quote.relayed': { name: string };
  'quote.next': Record<never, never>;
  'quote.previous': Record<never, never>;
  'quote.choose': Record<never, never>;
  'quote.pick': { count: number };
  'quote.numbered': { index: number; name: string };
  'quote.unknown': { words: string };
  'quote.notQuoted': { name: string };
  'quote.near': { name: string; words: string };
  'quote.someSpeakers': { names: string };

  'voice.candidate': Record<never, never>;
  'voice.politician': Record<never, never>;
  'voice.resident': Record<never, never>;
  'voice.organiser': Record<never, never>;
  'voice.reporter': Record<never, never>;
  'voice.artist': Record<never, never>;
  'voice.witness': Record<never, never>;
  'voice.expert': Record<never, never>;
  'voice.official': Record<never, never>;
  'voice.mentioned': Record<never, never>;
  'voice.group': Record<never, never>;

  'top.whoWon': { place: string };
  'top.howMuch': { place: string };
  'top.whatSaid': { name: string };
  'ask.gap': { missing: string };
  'ask.nothing': { words: string };
  'ask.closest': Record<never, never>;
  'ask.cutShort': Record<never, never>;
  'lacking.counts': Record<never, never>;
  'lacking.place': Record<never, never>;
  'lacking.names': Record<never, never>;
  'lacking.round': Record<never, never>;
  'lacking.contender': Record<never, never>;
  'lacking.shares': Record<never, never>;
  'untold.leader': { name: string };
  'untold.age': { name: string };
  'untold.surname': { name: string };
  'untold.vote': { name: string };
  'untold.origin': { name: string };
  'untold.party': { name: string };
  'person.years': { years: number };
  'person.age': { age: string };
  'person.origin': { origin: string };
  'person.vote': { vote: string };
  'person.stance': { stance: string };
  'picture.told': { name: string; text: string };
  'picture.moreRows': { count: number };
  'picture.footer': { source: string };
  'picture.button': Record<never, never>;
  'picture.saved': { path: string };
  'computed.ageGap': { value: number; from: number; minus: number };
  'computed.ageThen': { name: string; value: number; from: number; minus: number };
  'computed.birth': { name: string; value: number; now: number; years: number };
  'computed.portion': { value: string; part: string; whole: string };
  'computed.period': { value: string; unit: string; per: string; amount: string; given: string };
  'computed.lasts': { amount: string; rate: string; unit: string; given: string; per: string; value: string };
  'computed.since': { value: number; year: number; years: number };
  'computed.sum': { value: string; parts: string };
  'computed.others': { value: string; sum: string };
  'computed.apart': { value: string };
  'computed.leads': { places: string; value: string; from: string; minus: string };
  'computed.shareRatio': { contender: string; value: string; from: string; by: string; round: number };
  'computed.between': { contender: string; value: string; from: string; minus: string; places: string };
  'computed.ageSum': { value: number; parts: string };
  'computed.ofRegions': { contender: string; value: string; part: number; whole: number };
  'computed.more': { contender: string; other: string; value: string; from: string; minus: string };
  'computed.periods': { value: string; unit: string; count: string; amount: string };
  'computed.difference': { value: string; from: string; minus: string };
  'computed.ratio': { value: string; from: string; by: string };
  'computed.fall': { value: string; from: string; to: string };

  'who.unknown': { words: string };
  'who.words': Record<never, never>;

  'about.title': Record<never, never>;
  'about.what': Record<never, never>;
  'about.story': { headline: string; author: string; source: string };
  'about.otherEdition': { language: string };
  'about.keeps': Record<never, never>;
  'about.version': { version: string };
  'about.counts': { results: number; quotes: number; people: number; facts: number };

  'greeting.title': { name: string };
  'greeting.what': { headline: string; source: string };
  'help.title': Record<never, never>;
  'help.private': Record<never, never>;
  'help.command': { usage: string; description: string };

  'error.title': Record<never, never>;
  'error.tooLong': { option: string; length: number; most: number };
  'error.missing': { option: string; example: string };
  'error.empty': { option: string };
  'error.badValue': { option: string; expected: string };
  'error.unknownOption': { option: string; command: string; options: string };
  'error.noSuchStory': { stories: string };
  'error.unknownCommand': { help: string };
  'error.oldButton': Record<never, never>;
  'error.failed': { reference: string };

  'limit.title': Record<never, never>;
  'limit.wait': { seconds: number };

  'expected.text': Record<never, never>;
  'expected.number': { least: number; most: number };
  'expected.flag': Record<never, never>;

  'terminal.welcome': { headline: string; source: string };
  'terminal.howTo': { examples: string };
  'terminal.online': Record<never, never>;
  'terminal.action': { label: string; line: string };
  'terminal.actions': Record<never, never>;
  'terminal.link': { url: string };
}

export type MessageKey = keyof Messages;
export type Catalogue = Readonly<Record<MessageKey, string>>;
