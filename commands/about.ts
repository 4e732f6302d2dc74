import { noExamples } from '../src/answer/examples.ts';
import { defineCommand, privateOption } from '../src/bot/command.ts';
import { sourceOf } from '../src/text/source.ts';
import { textIn } from '../src/text/text.ts';

export const about = defineCommand({
  name: 'about',
  options: { private: privateOption },
  discreet: true,
  examples: noExamples,
  run({ story, version }, { locale }) {
    const text = textIn(locale);
    const { headline, author = 'none', url, workTranslation } = story.article;
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    const links = workTranslation.map(({ inLanguage, url: other }) => ({
      label: text('about.otherEdition', { language: languages.of(inLanguage) ?? inLanguage }),
      url: other,
    }));
    return {
      status: 'exact',
      title: text('about.title'),
      blocks: [
        { kind: 'text', text: text('about.what') },
        { kind: 'text', text: text('about.story', { headline, author, source: sourceOf(story.article, locale) }) },
        { kind: 'text', text: story.article.abstract[locale] },
        { kind: 'text', text: text('about.counts', countsOf(story)) },
        { kind: 'text', text: text('about.keeps') },
        { kind: 'text', text: text('about.version', { version }) },
      ],
      sources: [],
      actions: [],
      links: [...(url === undefined ? [] : [{ label: text('reply.openArticle'), url }]), ...links],
      pages: ['privacy', 'terms', 'source', 'support', 'invite'],
    };
  },
});

function countsOf({
  results,
  quotes,
  people,
  facts,
}: Record<'results' | 'quotes' | 'people' | 'facts', readonly unknown[]>) {
  return { results: results.length, quotes: quotes.length, people: people.length, facts: facts.length };
}
