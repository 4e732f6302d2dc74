import { nameById } from '../answer/record-name.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Quote } from '../story/schema.ts';
import { quoted as inMarks } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Finding } from './finding.ts';
import type { Match } from './match-quotations.ts';

/**
 * The quotation that is meant, of those that said words are near to. Words that differ are those of somebody else only if
 * next to none does.
 */
export function meantBy(matches: readonly Match[], speakers: readonly ReadonlySet<string>[]): Match | undefined {
  const [best] = matches;
  if (!best || speakers.length === 0 || best.how !== 'altered') return best;
  const own = matches.find((match) => isBy(match.quote, speakers));
  return own ?? (best.likeness >= mostlyAlike ? best : undefined);
}

const mostlyAlike = 0.75;

function isBy({ speakers: own, relayedBy }: Quote, speakers: readonly ReadonlySet<string>[]): boolean {
  const ids = [...own, ...(relayedBy === undefined ? [] : [relayedBy])];
  return speakers.some((some) => ids.some((id) => some.has(id)));
}

/** What the story says of words that were put into somebody's mouth; `speakers` are those who are named as their source. */
export function judgeQuotation(
  context: StoryContext,
  match: Match,
  speakers: readonly ReadonlySet<string>[],
  locale: Locale,
): Finding {
  const { quote, how, losesMeaning, differs } = match;
  const says = wordingOf(context, quote, locale);
  const isOther = speakers.length > 0 && !isBy(quote, speakers);
  const base = { says, evidence: quote.evidence };
  if (isOther) {
    const said = speakers.flatMap((some) => [...some].slice(0, 1)).map((id) => nameById(context.search, id, locale))[0];
    const story = quote.speakers.map((id) => nameById(context.search, id, locale)).join(', ');
    return {
      ...base,
      outcome: 'denies',
      quotation: 'other_speaker',
      differs: said === undefined ? undefined : { said, story },
    };
  }
  return { ...base, outcome: how === 'altered' || losesMeaning ? 'denies' : 'supports', quotation: how, differs };
}

/** “The words” (speaker). */
function wordingOf({ search }: StoryContext, quote: Quote, locale: Locale): string {
  const by = quote.speakers.map((id) => nameById(search, id, locale)).join(', ');
  return textIn(locale)('result.line', { label: by, value: inMarks(locale, quote.exact.join(' … ')) });
}
