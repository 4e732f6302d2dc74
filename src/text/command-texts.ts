import type { Locale } from './locale.ts';

interface Named {
  readonly name: string;
  readonly description: string;
}

interface CommandText<Option extends string> extends Named {
  readonly options: Readonly<Record<Option, Named>>;
}

/** The commands and their options: what a command file declares must have a text here, and the other way round. */
export interface CommandTexts {
  readonly result: CommandText<'place' | 'round' | 'private'>;
  readonly quote: CommandText<'search' | 'private'>;
  readonly compare: CommandText<'a' | 'b' | 'private'>;
  readonly timeline: CommandText<'private'>;
  readonly ask: CommandText<'question' | 'private'>;
  readonly check: CommandText<'text' | 'private'>;
  readonly who: CommandText<'name' | 'private'>;
  readonly fact: CommandText<'topic' | 'private'>;
  readonly about: CommandText<'private'>;
  readonly help: CommandText<'private'>;
}

export type CommandName = keyof CommandTexts;

export const commandTexts: Readonly<Record<Locale, CommandTexts>> = {
  en: {
    result: {
      name: 'result',
      description: 'Check who won where, and by how much, round by round',
      options: {
        place: {
          name: 'place',
          description: 'A place, a candidate, a party or a year; a round or “turnout” may stand beside it',
        },
        round: {
          name: 'round',
          description: 'Which round, where there was more than one; without it, the last one leads',
        },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    compare: {
      name: 'compare',
      description: 'See how far apart two places, rounds or candidates are',
      options: {
        a: { name: 'a', description: 'First side: a place, a round, a candidate, or a mix of them' },
        b: { name: 'b', description: 'Second side: what to compare the first with' },
        private: { name: 'private', description: 'Yes: only you see the answer' },
      },
    },
    timeline: {
      name: 'timeline',
      description: 'Get what happened in order, and read on at any moment',
      options: { private: { name: 'private', description: 'Yes: only you see the answer' } },
    },
    quote: {
      name: 'quote',
      description: 'Find what somebody said, word for word, to quote it correctly',
      options: {
        search: { name: 'search', description: 'Who said it, what it is about, or words you remember' },
        private: { name: 'private', description: 'Yes: only you see the answer' },
      },
    },
    ask: {
      name: 'ask',
      description: 'Ask a question in your own words; the answer shows its source',
      options: {
        question: { name: 'question', description: 'Your question; pick a suggestion or type your own' },
        private: { name: 'private', description: 'Yes: only you see the answer' },
      },
    },
    check: {
      name: 'check',
      description: 'Check a text against the story; on a message: Apps → Check against the story',
      options: {
        text: { name: 'text', description: 'What somebody wrote; leave it out to get a field for a long text' },
        private: { name: 'private', description: 'Yes: without a button to show the answer to everyone' },
      },
    },
    who: {
      name: 'who',
      description: 'Find out who somebody in the story is and where they stand',
      options: {
        name: { name: 'name', description: 'A name, or a role if you do not know the name' },
        private: { name: 'private', description: 'Yes: only you see the answer' },
      },
    },
    fact: {
      name: 'fact',
      description: 'Get everything the story says on one topic',
      options: {
        topic: { name: 'topic', description: 'A topic, a place, a group, or a few words about it' },
        private: { name: 'private', description: 'Yes: only you see the answer' },
      },
    },
    about: {
      name: 'about',
      description: 'See which article this is, what the bot stores, and its links',
      options: { private: { name: 'private', description: 'Yes: only you see the answer' } },
    },
    help: {
      name: 'help',
      description: 'See what you can ask, with questions to try',
      options: { private: { name: 'private', description: 'Yes: only you see the answer' } },
    },
  },
  fr: {
    result: {
      name: 'resultat',
      description: 'Vérifier qui a gagné, où et de combien, tour par tour',
      options: {
        place: {
          name: 'lieu',
          description: 'Un lieu, un candidat, un parti ou une année, avec le tour si vous voulez',
        },
        round: {
          name: 'tour',
          description: 'Quel tour, s’il y en a plusieurs ; sans numéro, le dernier vient en tête',
        },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    compare: {
      name: 'comparer',
      description: 'Voir ce qui sépare deux lieux, deux tours ou deux candidats',
      options: {
        a: { name: 'a', description: 'Premier côté : un lieu, un tour, un candidat, ou plusieurs à la fois' },
        b: { name: 'b', description: 'Second côté : à quoi comparer le premier' },
        private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' },
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Retrouver les faits dans l’ordre et lire la suite à tout moment',
      options: { private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' } },
    },
    quote: {
      name: 'citation',
      description: 'Retrouver ce qui a été dit, mot pour mot, pour bien citer',
      options: {
        search: { name: 'recherche', description: 'Qui l’a dit, sur quel thème, ou des mots dont vous vous souvenez' },
        private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' },
      },
    },
    ask: {
      name: 'demande',
      description: 'Poser une question avec vos mots ; la réponse montre sa source',
      options: {
        question: { name: 'question', description: 'Votre question : choisissez-en une ou tapez la vôtre' },
        private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' },
      },
    },
    check: {
      name: 'verifier',
      description: "Vérifier un texte avec l’article ; sur un message : Applications → Vérifier avec l'article",
      options: {
        text: {
          name: 'texte',
          description: 'Ce que quelqu’un a écrit ; sans lui, un champ s’ouvre pour un long texte',
        },
        private: { name: 'privé', description: 'Oui : sans bouton pour montrer la réponse à tout le monde' },
      },
    },
    who: {
      name: 'qui',
      description: 'Savoir qui est quelqu’un dans l’article et ce qu’il défend',
      options: {
        name: { name: 'nom', description: 'Un nom, ou un rôle si vous ne connaissez pas le nom' },
        private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' },
      },
    },
    fact: {
      name: 'fait',
      description: 'Lire tout ce que l’article dit d’un sujet',
      options: {
        topic: { name: 'sujet', description: 'Un sujet, un lieu, un groupe ou quelques mots sur lui' },
        private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' },
      },
    },
    about: {
      name: 'apropos',
      description: 'Voir de quel article il s’agit et ce que le bot garde',
      options: { private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' } },
    },
    help: {
      name: 'aide',
      description: 'Voir ce que vous pouvez demander, avec des exemples',
      options: { private: { name: 'privé', description: 'Oui : vous seul voyez la réponse' } },
    },
  },
};

/** The option that every command has where a server has more than one story. */
export const storyOptionTexts: Readonly<Record<Locale, Named>> = {
  en: { name: 'story', description: 'Which story to ask; without it, the first one of this server' },
  fr: { name: 'article', description: 'L’article à interroger ; à défaut, le premier de ce serveur' },
};

/** What Discord shows in the menu of a message, under "Apps". */
export const messageCommandTexts: Readonly<Record<Locale, string>> = {
  en: 'Check against the story',
  fr: "Vérifier avec l'article",
};

/** What buttons carry, as it may be typed: the place of a quotation or a moment in its list. */
export const stateNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { at: 'number' },
  fr: { at: 'numéro' },
};

/** An option's name as the reader of a language sees it. */
export function optionName(locale: Locale, command: CommandName, option: string): string {
  const options: Readonly<Record<string, Named>> = commandTexts[locale][command].options;
  return options[option]?.name ?? stateNames[locale][option] ?? option;
}
