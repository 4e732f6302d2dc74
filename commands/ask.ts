import { closest } from '../src/answer/closest.ts';
import { askExamples } from '../src/answer/examples.ts';
import { lineBlock, lineSources, unstatedText } from '../src/answer/figure-blocks.ts';
import { findingFollowUps } from '../src/answer/follow-ups/findings.ts';
import { headlineOf, sharedHeadline } from '../src/answer/headline.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import { ageBlocks, ageText, identityBlocks } from '../src/answer/person-blocks.ts';
import { quotationBlock } from '../src/answer/quote-blocks.ts';
import type { Action, Answer, Block, Source } from '../src/answer/reply.ts';
import { resultBlocks, sentenceFirst } from '../src/answer/result-blocks.ts';
import { portionBlocks, ratioTexts } from '../src/answer/result-computed.ts';
import { isFirst, sourcesOf } from '../src/answer/result-sources.ts';
import { sumBlocks } from '../src/answer/sums.ts';
import { derive } from '../src/ask/arithmetic.ts';
import { ask as askStory } from '../src/ask/ask.ts';
import type { Asked, AskedWhole, Of } from '../src/ask/ask-finding.ts';
import { derivedText, namesUnit } from '../src/ask/derived-text.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { questionCompletions } from '../src/bot/question-completions.ts';
import type { Fact, Person, Result } from '../src/story/schema.ts';
import { nameOf, questionsIn } from '../src/story/story.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { longestText } from '../src/text/longest-text.ts';
import { textIn } from '../src/text/text.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: { type: 'text', required: true, most: longestText, complete: questionCompletions },
    private: privateOption,
  },
  examples: askExamples,
  run(context, { args, locale, budget }) {
    const asked = askStory(context, args.question, budget);
    const told = answerTo(context, asked, locale);
    const carried = carriedBy(args);
    const near = told.actions.map((action) => ({ ...action, args: { ...action.args, ...carried } }));
    const leads = findingFollowUps({ world: context, locale, carried }, asked.finding);
    const answer = { ...told, actions: [...near, ...leads] };
    const notes = notesOn(asked, answer, locale);
    if (notes.length === 0) return answer;
    const status = answer.status === 'exact' ? 'guessed' : answer.status;
    return { ...answer, status, blocks: [...answer.blocks, ...notes] };
  },
});

/** How the question was read, where that is not just as it was typed. */
function notesOn({ question, isCutShort }: AskedWhole, { status }: Answer, locale: Locale): Block[] {
  const text = textIn(locale);
  // Only the corrected words, which are the story's own or common ones: everybody reads this.
  const corrected = status === 'exact' ? [...new Set(question.corrections.map(({ read }) => read))] : [];
  return [
    ...(corrected.length > 0 ? [text('reply.readAs', { reading: echoed(corrected.join(', ')) })] : []),
    ...(isCutShort ? [text('ask.cutShort')] : []),
  ].map((note) => ({ kind: 'note', text: note }));
}

function answerTo(context: Context, { question, finding }: Asked, locale: Locale): Answer {
  const text = textIn(locale);
  switch (finding.kind) {
    case 'results': {
      const { results, sums, percent, ratio, changes, reasons = [] } = finding;
      const more = [
        ...reasons.map((fact) => ({ kind: 'text' as const, text: fact.statement[locale] })),
        ...(sums ? sumBlocks(results, locale) : []),
        ...(ratio ? results.slice(0, 1).flatMap((result) => ratioTexts(context, result, locale)) : []).map(computed),
        ...(percent ? portionBlocks(context, results, locale) : []),
      ];
      return found(
        [...more, ...ledBlocks(context, results, locale, changes).filter((block) => !isIn(more, block))],
        [...reasons.flatMap(firstSource), ...sourcesOf(results)].slice(0, 12),
      );
    }
    case 'figure': {
      const { lines, results, first } = finding;
      return found(
        [
          ...lines.map((line) => lineBlock(context, line, locale)),
          ...resultBlocks(context, results, locale, { first, withChanges: false }),
        ],
        [...lineSources(lines), ...sourcesOf(results)].filter(isFirst).slice(0, 12),
      );
    }
    case 'unstated':
      return missing(
        unstatedText(context, finding, locale),
        finding.near.slice(0, 2).map((result) => result.statement[locale]),
        locale,
      );
    case 'lacking':
      return missingResult(finding, locale);
    case 'identity':
      return {
        ...found(
          identityBlocks(context, finding.entity, locale),
          'evidence' in finding.entity.record ? finding.entity.record.evidence.slice(0, 2) : [],
        ),
        title: nameOf(finding.entity, locale),
      };
    case 'ageThen':
      return ageThen(finding, locale);
    case 'ages':
      return found(ageBlocks(finding.people, locale), finding.people.flatMap(firstSource));
    case 'attribute': {
      const told = attributeText(finding, locale);
      return found(
        [{ kind: 'text', text: `${personName(finding.person, locale)}: ${told}` }],
        finding.person.evidence.slice(0, 2),
      );
    }
    case 'birth': {
      const year = {
        name: personName(finding.person, locale),
        value: finding.now - finding.years,
        now: finding.now,
        years: finding.years,
      };
      return found([{ kind: 'computed', text: text('computed.birth', year) }], firstSource(finding.person));
    }
    case 'stranger':
      return echo(text('quote.notQuoted', { name: echoed(finding.name) }), [], locale);
    case 'untold': {
      const name = personName(finding.person, locale);
      return missing(text(`untold.${finding.attribute}`, { name }), [], locale);
    }
    case 'quotes': {
      const quotes = finding.quotes.slice(0, 2);
      const answer = found(
        quotes.map((quote) => quotationBlock(context.search, quote, locale)),
        quotes.flatMap(firstSource),
      );
      return finding.isClosest ? closest(answer, locale) : answer;
    }
    case 'leaderless':
      return missing(text('untold.leader', { name: nameOf(finding.entity, locale) }), [], locale);
    case 'silent':
      return missing(text('quote.notQuoted', { name: nameOf(finding.entity, locale) }), [], locale);
    case 'facts':
      return factsAnswer(context, question, finding, locale);
    case 'both': {
      const [first, second] = finding.parts.map((part) => answerTo(context, part, locale)) as [Answer, Answer];
      return { ...first, blocks: [...first.blocks, ...second.blocks], sources: [...first.sources, ...second.sources] };
    }
    case 'gap': {
      const what = text('ask.gap', { missing: finding.gap.missing[locale] });
      return missing(what, statements(finding.near, locale), locale, questionsOf(finding.near, locale));
    }
    case 'nothing': {
      const words = echoed(finding.lacking.slice(0, 4).join(', ') || question.row.join(' '));
      const what = text('ask.nothing', { words });
      return echo(what, statements(finding.near, locale), locale, questionsOf(finding.near, locale));
    }
  }
}

/** Facts with what is worked out from them. */
function factsAnswer(
  context: Context,
  question: Asked['question'],
  { facts, isClosest = false }: Of<'facts'>,
  locale: Locale,
): Answer {
  const told = facts.flatMap((fact) => [
    { kind: 'text' as const, text: fact.statement[locale] },
    ...derive(fact, question, yearOf(context)).map((derived) =>
      computed(derivedText(derived, locale, namesUnit(fact, locale, context.story.article.inLanguage))),
    ),
  ]);
  const answer = found(told, facts.flatMap(firstSource));
  return isClosest ? closest(answer, locale) : answer;
}

function statements(facts: readonly Fact[], locale: Locale): string[] {
  return facts.map((fact) => fact.statement[locale]);
}

/** Did you mean …: a button for each near fact, with a question that is stored with it and short enough to carry. */
function questionsOf(facts: readonly Fact[], locale: Locale): Action[] {
  return facts.flatMap(({ questions }) => {
    const question = questionsIn(questions, locale).find(({ length }) => length <= mostCarried);
    return question === undefined ? [] : [{ label: question, command: 'ask' as const, args: { question } }];
  });
}

/** What a button has room for beside the rest of its state. */
const mostCarried = 70;

/** Whether something computed stands in a list already. */
function isIn(blocks: readonly Block[], block: Block): boolean {
  return block.kind === 'computed' && blocks.some((one) => one.kind === 'computed' && one.text === block.text);
}

/** Figures behind a sentence that says what happened. */
function ledBlocks(context: Context, results: readonly Result[], locale: Locale, withChanges: boolean): Block[] {
  const [main] = results;
  const places = new Set(results.map(({ place }) => place));
  const alone = main && headlineOf(context, main, locale);
  const headline = (places.size > 1 ? sharedHeadline(context, results, locale) : undefined) ?? alone;
  const blocks = resultBlocks(context, results, locale, { withChanges });
  return headline === undefined ? sentenceFirst(blocks) : [{ kind: 'text', text: `${headline}.` }, ...blocks];
}

function computed(text: string): Block {
  return { kind: 'computed', text };
}

function found(blocks: readonly Block[], sources: readonly Source[]): Answer {
  return { status: 'exact', blocks, sources, actions: [] };
}

function missing(what: string, near: readonly string[], locale: Locale, actions: readonly Action[] = []): Answer {
  return notInStory(locale, what, { items: near, actions });
}

/** The same, where what is lacking is said in the asker's own words. */
function echo(what: string, near: readonly string[], locale: Locale, actions: readonly Action[] = []): Answer {
  return notInStory(locale, what, { items: near, actions, isEcho: true });
}

function missingResult({ what, near }: Of<'lacking'>, locale: Locale): Answer {
  return missing(
    textIn(locale)(`lacking.${what}`),
    near.slice(0, 2).map((result) => result.statement[locale]),
    locale,
  );
}

function firstSource({ evidence }: { readonly evidence: readonly Source[] }): Source[] {
  return evidence.slice(0, 1);
}

function personName(person: Person, locale: Locale): string {
  return nameOf({ type: 'person', record: person }, locale);
}

function attributeText({ person, attribute }: Of<'attribute'>, locale: Locale): string {
  if (attribute === 'age') return ageText(person, locale);
  return person[attribute]?.[locale] ?? '';
}

function ageThen({ person, years, ago, fact }: Of<'ageThen'>, locale: Locale): Answer {
  const age = { value: years - ago, from: years, minus: ago, name: personName(person, locale) };
  const told = fact ? [{ kind: 'text' as const, text: fact.statement[locale] }] : [];
  const sources = [...person.evidence.slice(0, 1), ...(fact ? firstSource(fact) : [])];
  return found([{ kind: 'computed', text: textIn(locale)('computed.ageThen', age) }, ...told], sources);
}

function yearOf({ story }: Context): number {
  return Number(story.article.datePublished.slice(0, 4));
}
