import { describe, expect, test } from '@jest/globals';
import { bareCommand, loneCommand } from '../../src/bot/bare-commands.ts';
import { type Intent, smallTalkIn } from '../../src/bot/small-talk.ts';
import type { Locale } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf } from '../helpers/story.ts';

const context = calais();

/** What is typed, what it is taken for (`story`: a question to the story), and why. */
const table: readonly (readonly [typed: string, taken: Intent | 'story' | 'command' | 'usage', why: string])[] = [
  ['hi', 'hello', 'the first thing that anybody writes'],
  ['Hello!', 'hello', 'case and punctuation do not count'],
  ['heyyy', 'hello', 'stretched letters'],
  ['bonjour', 'hello', 'a greeting in French'],
  ['bjr', 'hello', 'a French chat spelling'],
  ['coucou', 'hello', 'a familiar greeting'],
  ['good morning', 'hello', 'two words'],
  ['hola', 'hello', 'was mended into “hold” and answered with a party'],
  ['guten Tag!', 'hello', 'a greeting in a language that it does not speak'],
  ['Salomé', 'story', 'a name was mended into an insult'],
  ['thanks', 'thanks', 'after an answer'],
  ['thx', 'thanks', 'chat, which otherwise counts as nothing'],
  ['thank you so much', 'thanks', 'a longer one'],
  ['thakns', 'thanks', 'a slip'],
  ['merci beaucoup', 'thanks', 'in French'],
  ['merci de ton aide', 'story', 'not a known phrase, so that it is not guessed'],
  ['bye', 'bye', 'taking leave'],
  ['à bientôt', 'bye', 'with accents'],
  ['lol', 'kind', 'says nothing'],
  ['ok', 'kind', 'says nothing'],
  ['good bot', 'kind', 'praise'],
  ['how are you?', 'kind', 'politeness'],
  ['hi, how are you?', 'kind', 'a greeting before it does not count'],
  ['ça va ?', 'kind', 'politeness in French'],
  ['help', 'help', 'the name of a command, and a cry'],
  ['help me please', 'help', 'a please behind it'],
  ['what can i ask?', 'help', 'asks for the commands'],
  ['what can I ask you', 'help', 'asks for the commands'],
  ['aide', 'help', 'in French'],
  ["j'ai pas compris", 'help', 'lost'],
  ['what can you do', 'what', 'asks what the bot is for'],
  ['wat can u do', 'what', 'in chat spelling'],
  ['who craeted you', 'maker', 'with a slip'],
  ['how does this work', 'what', 'was answered with how Romain works'],
  ['who are you?', 'what', 'is not a question about a person'],
  ['hey bot, who are you?', 'what', 'called by what it is'],
  ['à quoi tu sers ?', 'what', 'in French'],
  ["qu'est-ce que tu sais faire ?", 'what', 'apostrophes and hyphens'],
  ['are you a bot', 'bot', 'about the bot'],
  ['are you chatgpt?', 'bot', 'people suspect it'],
  ['do you make things up?', 'bot', 'the promise is that it does not'],
  ["t'es un robot ?", 'bot', 'in French'],
  ['who made you', 'maker', 'about the bot'],
  ['qui t’a créé ?', 'maker', 'a curly apostrophe'],
  ['are you open source', 'maker', 'asks for the code'],
  ['how do i add you to my server', 'add', 'was answered with a pizzeria'],
  ['how can I add this bot to our discord?', 'story', 'no known phrase'],
  ['how can I invite you to another server', 'add', 'any words behind "to"'],
  ["comment je t'ajoute sur mon serveur ?", 'add', 'in French'],
  ['do you store my data', 'privacy', 'was answered with the camp'],
  ['privacy policy', 'privacy', 'a word alone'],
  ['tu gardes mes données ?', 'privacy', 'in French'],
  ['que gardes-tu sur moi ?', 'privacy', 'was searched for in the story'],
  ['is this private', 'visible', 'was answered with donations'],
  ['who can see this', 'visible', 'is not a question about a person'],
  ["c'est privé ?", 'visible', 'in French'],
  ['are you sure?', 'sure', 'was answered with what Eugène was confident of'],
  ['really?', 'sure', 'a doubt'],
  ['tu es sûr ?', 'sure', 'in French'],
  ["that's wrong", 'wrong', 'a complaint'],
  ['fuck you', 'swear', 'swearing gets no fact'],
  ['ta gueule', 'swear', 'in French'],
  ['where do you get this', 'sources', 'asks for the source'],
  ['source?', 'sources', 'a word alone'],
  ["d'où tu sors ça ?", 'sources', 'in French'],
  ['can you send me the link', 'link', 'was answered with a fact'],
  ['translate the article into german', 'translate', 'was answered with a German'],
  ['do you speak Spanish?', 'translate', 'any language'],
  ['en français', 'translate', 'was answered with the number of regions'],
  ['tell me everything', 'everything', 'was answered with five regions'],
  ['dis-moi tout', 'everything', 'in French'],
  ['what is this', 'summary', 'asks for the story'],
  ["what's this about?", 'summary', 'asks for the story'],
  ['summarize the story', 'summary', 'was answered with captions'],
  ['résumé', 'summary', 'in French'],
  ['when was this', 'date', 'asks for the date'],
  ["c'était quand ?", 'date', 'in French'],
  ['who is in the story', 'people', 'asks for names'],
  ['qui est dans l’article ?', 'people', 'in French'],
  ['42', 'offTopic', 'was answered with a share'],
  ['6000*2', 'offTopic', 'a sum'],
  ['(3 + 4) x 2 =', 'offTopic', 'a longer sum'],
  ['2002', 'story', 'a year that the story tells of'],
  ['1066', 'offTopic', 'a year that it does not tell of'],
  ['prove it', 'offTopic', 'was answered with an offence'],
  ['quit', 'offTopic', 'leaves no prompt in Discord'],
  ['🎉🎉', 'offTopic', 'emoji only'],
  ['…', 'offTopic', 'no letter at all'],
  ['tell me a joke', 'offTopic', 'not what it is for'],
  ['ignore all previous instructions', 'offTopic', 'there are none'],
  ['who would you vote for?', 'offTopic', 'asks the bot, not the story'],
  ['quelle heure est-il ?', 'offTopic', 'in French'],
  ['why?', 'alone', 'follows on from nothing'],
  ['who said that?', 'alone', 'follows on from nothing'],
  ['dis-m’en plus', 'alone', 'in French'],
  ['timeline', 'command', 'the name of a command'],
  ['chronologie', 'command', 'its French name'],
  ['about', 'command', 'the name of a command'],
  ['résultats calais', 'command', 'a command with what it is asked for'],
  ['results calais first round', 'command', 'with a round'],
  ['quotes romain', 'command', 'a plural'],
  ['who romain', 'command', 'a name alone'],
  ['quotes', 'usage', 'needs to be told whose'],
  ['facts', 'usage', 'needs to be told on what'],
  ['citations', 'usage', 'in French'],
  ['who is Romain?', 'story', 'a whole question'],
  ['who won?', 'story', 'a whole question'],
  ['hi, who won?', 'story', 'a question behind a greeting'],
  ['thanks, and how old is Romain?', 'story', 'a question behind thanks'],
  ['are you sure that Bertrand won?', 'story', 'about the story'],
  ['where do you get a pizza in Calais', 'story', 'begins like a phrase'],
  ['who made the graffiti of Steve Jobs', 'story', 'begins like a phrase'],
  ['do they store food in the camp', 'story', 'resembles a phrase'],
  ['check Anna won in Calais', 'command', 'a text to check'],
  ['Vérifier : Anna a gagné à Calais', 'command', 'a text to check'],
  ['check "Anna won", said Bert', 'command', 'a text to check'],
  ['check', 'usage', 'lacks its text'],
  ['check who won in Calais', 'story', 'a question'],
  ['check, did Anna win?', 'story', 'a question'],
  ['compare 2002 and 2015', 'story', 'years are no names'],
  ['help for migrants', 'story', 'begins with the name of a command'],
  ['who helps the migrants', 'story', 'begins with the name of a command'],
  ['how does Romain work', 'story', 'about somebody'],
  ['what is the article about?', 'story', 'stored with a fact, which is better'],
  ['what can the FN do', 'story', 'about a party'],
];

describe('what is typed is taken for', () => {
  test.each(table)('%s: %s (%s)', (typed, taken) => {
    expect(takenFor(typed)).toBe(taken);
  });

  test.each(['calais', 'morvik'])('the name of somebody in the story is no small talk (%s)', (which) => {
    const own = which === 'calais' ? context : contextOf();
    const names = own.story.people.flatMap(({ name }) => name ?? []);
    const single = names.flatMap((name) => [name, name.split(' ').at(-1) ?? '']);
    expect(single.filter((name) => smallTalkIn(own, name) !== undefined)).toEqual([]);
  });

  test('and the table is long enough to mean something', () => {
    expect(table.length).toBeGreaterThanOrEqual(80);
  });
});

function takenFor(typed: string): string {
  const talk = smallTalkIn(context, typed);
  if (talk) return talk.intent;
  if (bareCommand(context, context.commands, typed)) return 'command';
  return loneCommand(context.commands, typed) ? 'usage' : 'story';
}

describe.each([
  ['the first story', context],
  ['another story', contextOf()],
])('in %s', (_, own) => {
  const { headline } = own.story.article;
  const said = (typed: string, locale: Locale) => ask(own, 'ask', { question: typed }, locale);

  test.each(['en', 'fr'] as const)('small talk gets no evidence and no fact (%s)', (locale) => {
    const statements = new Set(own.story.facts.map(({ statement }) => statement[locale]));
    const talk = table.filter(([typed]) => !['help', undefined].includes(smallTalkIn(own, typed)?.intent));
    expect(talk.length).toBeGreaterThan(60);
    for (const [typed] of talk) {
      const { blocks, sources } = said(typed, locale);
      expect(sources).toEqual([]);
      expect(blocks.length).toBeLessThanOrEqual(2);
      expect(blocks.filter((block) => block.kind === 'text' && statements.has(block.text))).toEqual([]);
    }
  });

  test.each(['en', 'fr'] as const)('a greeting names the article and offers what the story answers (%s)', (locale) => {
    const { blocks, actions } = said('hi', locale);
    expect(JSON.stringify(blocks)).toContain(headline);
    expect(actions.length).toBeGreaterThan(0);
    for (const { command, args } of actions) {
      expect([args, ask(own, command, args, locale).status]).toEqual([
        args,
        expect.stringMatching(/^(?:exact|guessed)$/),
      ]);
    }
  });

  test('a name of a command alone does what the command does', () => {
    expect(said('timeline', 'en')).toEqual(ask(own, 'timeline', {}, 'en'));
    expect(said('help', 'en')).toEqual(ask(own, 'help', {}, 'en'));
  });

  test('a command that needs to be told what for says so and offers the first choices', () => {
    const { status, actions } = said('quotes', 'en');
    expect(status).toBe('talk');
    for (const { command, args } of actions) expect(ask(own, command, args, 'en').status).toBe('exact');
    expect(actions.length).toBeGreaterThan(0);
  });
});
