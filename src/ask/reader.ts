import type { StoryContext } from '../lookup/story-context.ts';
import type { Budget } from './budget.ts';
import { corrected, isInStory } from './correct-spelling.ts';
import { type Question, readQuestion } from './question.ts';
import { isOff } from './switches.ts';

/**
 * Reads one text and parts of it as questions: each part once, and each word corrected once, however many parts it is in.
 * Unknown words beyond the budget stay as they were typed.
 */
export class Reader {
  readonly budget: Budget;
  readonly #context: StoryContext;
  readonly #questions = new Map<string, Question>();
  readonly #words = new Map<string, string>();

  constructor(context: StoryContext, budget: Budget) {
    this.#context = context;
    this.budget = budget;
  }

  read(text: string): Question {
    const known = this.#questions.get(text);
    if (known) return known;
    const question = readQuestion(this.#context, text, (word, isName) => this.#correct(word, isName));
    this.#questions.set(text, question);
    return question;
  }

  #correct(word: string, isName: boolean): string {
    const { search } = this.#context;
    if (isInStory(search, word) || isOff(this.#context, 'spelling')) return word;
    const key = isName ? `${word} name` : word;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const read = this.budget.take('unknownWord') ? corrected(search, word, isName) : word;
    this.#words.set(key, read);
    return read;
  }
}
