import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Quote } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import { fold } from '../text/normalize.ts';
import { answeredBy, type FactsFinding } from './decide.ts';
import { mostFacts } from './decision.ts';
import { type Finding, type Untold, untold } from './finding.ts';
import type { Question } from './question.ts';

export type SaidFinding =
  /** `isClosest`: words of the speaker that is meant, on whatever they are. */
  | Finding<'quotes', 'whole', Quote>
  /** Somebody whom the story knows and does not quote. */
  | (Untold<'silent'> & { readonly entity: Entity })
  /** Somebody whom the story does not know. */
  | (Untold<'stranger'> & { readonly name: string });

/** What a question about somebody's words finds: "what did X say about Y", "who said Y". */
export function askSaid(context: StoryContext, question: Question): SaidFinding | FactsFinding | undefined {
  if (!question.intents.has('said')) return undefined;
  const asksWho = /\b(?:who|whom|whose|qui)\b/.test(question.row.join(' '));
  const speaker = asksWho
    ? undefined
    : speakerIn(question, new Set(context.story.quotes.flatMap(({ speakers }) => speakers)));
  if (speaker) return saidBy(context, question, speaker);
  const stranger = asksWho ? undefined : strangerIn(context, question);
  if (stranger !== undefined) return untold({ kind: 'stranger', name: stranger });
  const quotes = asksWho ? bestOf(context, wordsAbout(context, question, undefined), context.story.quotes) : [];
  return saying(quotes);
}

function saidBy(context: StoryContext, question: Question, speaker: Entity): SaidFinding | FactsFinding | undefined {
  const own = context.story.quotes.filter(({ speakers }) => speakers.includes(speaker.record.id));
  if (own.length === 0) {
    if (!isSpeech(question)) return undefined;
    const told = wordsAbout(context, question, speaker).length === 0 ? toldToSpeak(context, speaker) : [];
    return told.length > 0 ? answeredBy(told) : untold({ kind: 'silent', entity: speaker });
  }
  return saying(bestOf(context, wordsAbout(context, question, speaker), own));
}

/** "Did she comment at all": the facts that tell so of somebody who is not quoted. */
function toldToSpeak({ story }: StoryContext, { record }: Entity): readonly Fact[] {
  return story.facts
    .filter(({ about, statement }) => about.includes(record.id) && tellsOfSpeech.test(fold(statement.en)))
    .slice(0, mostFacts);
}

const tellsOfSpeech =
  /\b(?:comment(?:s|ed)?|statement|silent|silence|spoke|speak|speaks|talk|answer|reacted|interview|declined|questions)\b/;

function saying(quotes: readonly Quote[]): SaidFinding | undefined {
  return quotes.length > 0 ? { kind: 'quotes', tells: 'whole', records: quotes } : undefined;
}

/** Words of somebody who is asked for theirs, where none fits what they are asked about: the likeliest first. */
export function closestSaid(context: StoryContext, question: Question): SaidFinding | undefined {
  const text = question.row.join(' ');
  if (!asksForWords.test(text) || asksElse.test(text)) return undefined;
  const { quotes } = context.story;
  const speaker = speakerIn(question, new Set(quotes.flatMap(({ speakers }) => speakers)));
  const own = quotes.filter(({ speakers }) => speaker !== undefined && speakers.includes(speaker.record.id));
  if (own.length === 0) return undefined;
  const topics = context.search.topics.spans(question.row).flatMap(({ hits }) => hits.map(({ value }) => value.id));
  if (topics.some((id) => !own.some((quote) => quote.topics.includes(id)))) return undefined;
  const meetings = context.search.quotes.meetings(wordsAbout(context, question, speaker));
  const met = (quote: Quote) => meetings.reduce((sum, { documents }) => sum + (documents.get(quote)?.score ?? 0), 0);
  const records = [...own].sort((a, b) => met(b) - met(a));
  return { kind: 'quotes', tells: 'whole', records, isClosest: true };
}

const asksForWords =
  /\b(?:say|said|says|dit|disait|tell|told|commented|claim|claims|claimed|argue|argued|answer|answered|reply|replied|respond|responded|warn|warned|warning|joke|joked|promise|promised|complain|complained|react|reaction|explain|explained|repondu|reponse|reproche|promis|explique|plaint)\b/;

const asksElse =
  /\b(?:who|whom|whose|qui|when|where|quand|which (?:of|candidates?|one|leader|party)|lequel|laquelle|quel candidat)\b/;

/** "what did MACRON say": a speaker of whom the story knows nothing. */
function strangerIn({ search }: StoryContext, { row }: Question): string | undefined {
  const match =
    /\b(?:did|does|a dit|dit|has|a t) (?:the |le |la |l )?(\S+)(?: (\S+))? (?:say|tell|think|comment|said|declare|dit)?/.exec(
      row.join(' '),
    );
  const [first, second] = [match?.[1], match?.[2]];
  const isStranger = (word: string | undefined) =>
    word !== undefined &&
    word.length > 2 &&
    !search.stopWords.has(word) &&
    !search.facts.has(word) &&
    !search.quotes.has(word);
  if (!isSpeech({ row }) || !isStranger(first)) return undefined;
  return [first, isStranger(second) && second !== 'say' ? second : undefined].filter(Boolean).join(' ');
}

/** Who is named before "about" may have spoken; who is named behind it is spoken of. */
function speakerIn({ named, row }: Question, quoted: ReadonlySet<string>): Entity | undefined {
  const text = row.join(' ');
  const about = /\b(?:about|on|concerning|regarding|sur|a propos|au sujet)\b/.exec(text)?.index ?? text.length;
  const speaking = named.filter(({ phrase }) => text.indexOf(phrase) < about);
  const voices = speaking.flatMap(({ hits }) => hits.map(({ value }) => value)).filter(({ type }) => type !== 'place');
  return voices.find(({ record }) => quoted.has(record.id)) ?? voices[0];
}

/** Verbs of speech proper, beside which "according to" and "think" may ask for facts told of somebody. */
export function isSpeech({ row }: Pick<Question, 'row'>): boolean {
  return /\b(?:say|said|says|tell|told|quote|quoted|comment|declare|dit|dire|speech|words|call|called|parle)\b/.test(
    row.join(' '),
  );
}

function wordsAbout(context: StoryContext, { row, named, content }: Question, speaker: Entity | undefined): string[] {
  const asking = new Set(context.vocabulary.intents.said.flatMap((phrase) => phrase.split(' ')).flatMap(stemsOf));
  const about = content.filter((word) => !stemsOf(word).some((stem) => asking.has(stem)));
  const others = named.filter(({ hits }) => !hits.some(({ value }) => value === speaker));
  const phrases = others.flatMap(({ phrase }) => phrase.split(' '));
  const wanted = new Set([...about, ...phrases]);
  return row.filter((word) => wanted.has(word) && !context.search.stopWords.has(word));
}

/** The quotations that meet the most of these words, if they meet most of them. */
function bestOf({ search }: StoryContext, row: readonly string[], among: readonly Quote[]): Quote[] {
  const meetings = search.quotes.meetings(row);
  if (meetings.length === 0) return among.length < 4 ? [...among] : [];
  const scored = among.map((quote) => ({
    quote,
    met: meetings.reduce((sum, { documents }) => sum + (documents.get(quote)?.score ?? 0), 0) / meetings.length,
  }));
  const best = Math.max(...scored.map(({ met }) => met));
  return best < leastMet ? [] : scored.filter(({ met }) => met >= best - 0.1).map(({ quote }) => quote);
}

/** The least share of the words that a quotation has to meet. */
const leastMet = 0.5;

/** A name, a price, a year to be reckoned or the like is no matter of words said. */
export function wordsIn(
  said: SaidFinding | FactsFinding | undefined,
  { attributes, intents }: Question,
): SaidFinding | undefined {
  return said?.kind === 'quotes' && attributes.length === 0 && !intents.has('year') ? said : undefined;
}
