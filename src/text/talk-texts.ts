/** What the bot says about itself and its story when nobody asks the story anything, in the form of `Messages`. */
export interface TalkMessages {
  'talk.hello': { headline: string; source: string };
  'talk.thanks': Record<never, never>;
  'talk.bye': Record<never, never>;
  'talk.kind': { headline: string };
  'talk.what': { headline: string; help: string };
  'talk.bot': Record<never, never>;
  'talk.maker': Record<never, never>;
  'talk.add': Record<never, never>;
  'talk.visible': Record<never, never>;
  'talk.sure': { date: string };
  'talk.wrong': Record<never, never>;
  'talk.swear': { examples: string };
  'talk.sources': { headline: string; author: string; source: string };
  'talk.link': { url: string };
  'talk.translate': Record<never, never>;
  'talk.everything': { help: string };
  'talk.date': { date: string };
  'talk.people': { names: string; more: number };
  'talk.offTopic': { headline: string; examples: string };
  'talk.alone': { examples: string };
  'talk.example.won': Record<never, never>;
  'talk.example.said': { name: string };
  'talk.example.who': { name: string };

  'askOn.button': Record<never, never>;
  'askOn.title': Record<never, never>;
  'askOn.label': Record<never, never>;

  'asked.result': { place: string };
  'asked.round': { place: string; round: number };
  'asked.compare': { a: string; b: string };
  'asked.who': { name: string };
  'asked.said': { name: string };

  'long.pasted': { paragraph: number };
  'long.question': { number: number };
  'long.more': { most: number };
}

type Texts = Readonly<Record<keyof TalkMessages, string>>;

export const talkEn: Texts = {
  'talk.hello': 'Hello! I answer questions about “{headline}” ({source}).',
  'talk.thanks': 'You are welcome!',
  'talk.bye': 'Goodbye!',
  'talk.kind': 'I am here for your questions about “{headline}”.',
  'talk.what':
    'I answer questions about one article, “{headline}”, and show the words that each answer rests on. Where the article is silent, I say so. {help} lists what you can ask.',
  'talk.bot':
    'I am a program, not a person, and nothing that I say is generated: each answer was written and checked beforehand, and rests on words of the article.',
  'talk.maker': 'I am Scrutin, a free program. Whoever hosts it runs this bot.',
  'talk.add':
    'Open my profile in Discord and choose “Add App”, for a server or for yourself. If you do not see it, ask whoever runs me for a link.',
  'talk.visible':
    'In a server, everybody can read an answer, unless you set “private” in the command. In a direct message only you read it.',
  'talk.sure':
    'You can check: each answer shows the words of the article that it rests on. The article is of {date}; what came later is not in it.',
  'talk.wrong': 'Sorry about that. Try other words, or check the article; whoever runs this bot can correct a mistake.',
  'talk.swear': 'Let us talk about the story instead. {examples}',
  'talk.sources':
    'All of it comes from one article, “{headline}”{author, select, none {} other { by {author}}} ({source}). Each answer shows the words that it rests on.',
  'talk.link': 'The article is here: {url}',
  'talk.translate': 'I do not translate, but I speak English and French: ask in either language.',
  'talk.everything': 'Ask for the part that you care about; {help} lists what you can ask.',
  'talk.date': 'The article was published on {date}.',
  'talk.people': 'These people are in the story: {names}{more, plural, =0 {} other { and # more}}.',
  'talk.offTopic': 'I only know the story “{headline}”. You can ask: {examples}',
  'talk.alone': 'I do not know what that follows on. Ask a whole question first, such as: {examples}',
  'talk.example.won': 'Who won?',
  'talk.example.said': 'What did {name} say?',
  'talk.example.who': 'Who is {name}?',

  'askOn.button': 'Ask on…',
  'askOn.title': 'Ask on',
  'askOn.label': 'Your question',

  'asked.result': 'who won in {place}',
  'asked.round': 'who won in {place} in the {round, select, 1 {first} other {second}} round',
  'asked.compare': 'compare {a} and {b}',
  'asked.who': 'who is {name}',
  'asked.said': 'what did {name} say',

  'long.pasted': 'These words stand in the article (paragraph {paragraph}). What the story tells there:',
  'long.question': 'Question {number}:',
  'long.more': 'I answer {most} questions at a time. Please ask the others again.',
};

export const talkFr: Texts = {
  'talk.hello': 'Bonjour ! Je réponds aux questions sur « {headline} » ({source}).',
  'talk.thanks': 'Avec plaisir !',
  'talk.bye': 'Au revoir !',
  'talk.kind': 'Je suis là pour vos questions sur « {headline} ».',
  'talk.what':
    'Je réponds aux questions sur un seul article, « {headline} », et je montre les mots sur lesquels repose chaque réponse. Quand l’article ne dit rien, je le dis. {help} montre ce que vous pouvez demander.',
  'talk.bot':
    'Je suis un programme, pas une personne, et rien de ce que je dis n’est généré : chaque réponse a été écrite et vérifiée à l’avance, et repose sur des mots de l’article.',
  'talk.maker': 'Je suis Scrutin, un programme libre. Ce bot est géré par la personne qui l’héberge.',
  'talk.add':
    'Ouvrez mon profil dans Discord et choisissez « Ajouter l’application », pour un serveur ou pour vous-même. Si vous ne le voyez pas, demandez un lien à la personne qui me gère.',
  'talk.visible':
    'Dans un serveur, tout le monde peut lire une réponse, sauf si vous choisissez « privé » dans la commande. Dans un message privé, vous seul la lisez.',
  'talk.sure':
    'Vous pouvez vérifier : chaque réponse montre les mots de l’article sur lesquels elle repose. L’article est du {date} ; ce qui a suivi n’y est pas.',
  'talk.wrong':
    'Désolé. Essayez avec d’autres mots, ou vérifiez dans l’article ; la personne qui gère ce bot peut corriger une erreur.',
  'talk.swear': 'Parlons plutôt de l’article. {examples}',
  'talk.sources':
    'Tout vient d’un seul article, « {headline} »{author, select, none {} other { de {author}}} ({source}). Chaque réponse montre les mots sur lesquels elle repose.',
  'talk.link': 'L’article est ici : {url}',
  'talk.translate':
    'Je ne traduis pas, mais je parle français et anglais : posez votre question dans l’une des deux langues.',
  'talk.everything': 'Demandez ce qui vous intéresse ; {help} montre ce que vous pouvez demander.',
  'talk.date': 'L’article est paru le {date}.',
  'talk.people':
    'Ces personnes sont dans l’article : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  'talk.offTopic': 'Je ne connais que l’article « {headline} ». Vous pouvez demander : {examples}',
  'talk.alone': 'Je ne sais pas à quoi cela se rapporte. Posez d’abord une question entière, par exemple : {examples}',
  'talk.example.won': 'Qui a gagné ?',
  'talk.example.said': 'Qu’a dit {name} ?',
  'talk.example.who': 'Qui est {name} ?',

  'askOn.button': 'Continuer…',
  'askOn.title': 'Continuer',
  'askOn.label': 'Votre question',

  'asked.result': 'qui a gagné à {place}',
  'asked.round': 'qui a gagné à {place} au {round, select, 1 {premier} other {second}} tour',
  'asked.compare': 'comparer {a} et {b}',
  'asked.who': 'qui est {name}',
  'asked.said': 'qu’a dit {name}',

  'long.pasted': 'Ces mots sont dans l’article (paragraphe {paragraph}). Ce que l’article y dit :',
  'long.question': 'Question {number} :',
  'long.more': 'Je réponds à {most} questions à la fois. Posez les autres à nouveau.',
};
