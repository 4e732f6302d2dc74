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
      description: 'Who won where, and by how much',
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
      description: 'Two places, rounds or candidates side by side, with what separates them',
      options: {
        a: { name: 'a', description: 'A place, a round or a candidate, or several of them together' },
        b: { name: 'b', description: 'What to compare it with' },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    timeline: {
      name: 'timeline',
      description: 'What happened when, as exactly as the story has it',
      options: { private: { name: 'private', description: 'Only you see the answer' } },
    },
    quote: {
      name: 'quote',
      description: 'Who said what, word for word',
      options: {
        search: { name: 'search', description: 'A speaker, a role, a topic, or words of the quotation' },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    ask: {
      name: 'ask',
      description: 'Ask the story anything, in your own words',
      options: {
        question: { name: 'question', description: 'A question about the story' },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    who: {
      name: 'who',
      description: 'Who somebody is, as far as the story tells',
      options: {
        name: { name: 'name', description: 'A name, a role, or a description' },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    fact: {
      name: 'fact',
      description: 'What the story tells on a topic',
      options: {
        topic: { name: 'topic', description: 'A topic, a place, a group, or a few words' },
        private: { name: 'private', description: 'Only you see the answer' },
      },
    },
    about: {
      name: 'about',
      description: 'The story, its author and date, and what this bot keeps (nothing)',
      options: { private: { name: 'private', description: 'Only you see the answer' } },
    },
    help: {
      name: 'help',
      description: 'What you can ask',
      options: { private: { name: 'private', description: 'Only you see the answer' } },
    },
  },
  fr: {
    result: {
      name: 'resultat',
      description: 'Qui a gagné, où, et de combien',
      options: {
        place: {
          name: 'lieu',
          description: 'Un lieu, un candidat, un parti ou une année, avec le tour si vous voulez',
        },
        round: { name: 'tour', description: 'Quel tour, s’il y en a plusieurs ; sans choix, le dernier vient en tête' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    compare: {
      name: 'comparer',
      description: 'Deux lieux, tours ou candidats côte à côte, avec ce qui les sépare',
      options: {
        a: { name: 'a', description: 'Un lieu, un tour ou un candidat, ou plusieurs ensemble' },
        b: { name: 'b', description: 'À quoi le comparer' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand, aussi précisément que le dit l’article',
      options: { private: { name: 'privé', description: 'Vous seul voyez la réponse' } },
    },
    quote: {
      name: 'citation',
      description: 'Qui a dit quoi, mot pour mot',
      options: {
        search: { name: 'recherche', description: 'Une personne, un rôle, un thème ou des mots de la citation' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    ask: {
      name: 'demande',
      description: 'Posez votre question sur l’article, avec vos mots',
      options: {
        question: { name: 'question', description: 'Une question sur l’article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    who: {
      name: 'qui',
      description: 'Qui est quelqu’un, pour autant que l’article le dise',
      options: {
        name: { name: 'nom', description: 'Un nom, un rôle ou une description' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    fact: {
      name: 'fait',
      description: 'Ce que l’article dit d’un sujet',
      options: {
        topic: { name: 'sujet', description: 'Un sujet, un lieu, un groupe ou quelques mots' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    about: {
      name: 'apropos',
      description: 'L’article, son auteur, sa date, et ce que ce bot garde (rien)',
      options: { private: { name: 'privé', description: 'Vous seul voyez la réponse' } },
    },
    help: {
      name: 'aide',
      description: 'Ce que vous pouvez demander',
      options: { private: { name: 'privé', description: 'Vous seul voyez la réponse' } },
    },
  },
};

/** An option's name as the reader of a language sees it. State that only buttons carry has one name everywhere. */
export function optionName(locale: Locale, command: CommandName, option: string): string {
  const options: Readonly<Record<string, Named>> = commandTexts[locale][command].options;
  return options[option]?.name ?? option;
}
