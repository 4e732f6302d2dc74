import type { Person } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import { asksWhy } from './decide.ts';
import type { Question } from './question.ts';

/** "What is her job", "what does he do for a living", and nothing else. */
export function asksJob({ row, beyondIntents }: Question): boolean {
  const asks =
    /\b(?:job|profession|occupation|for a living|do(?:es)? for work|line of work|metier|boulot|dans la vie|gagne sa vie|exerce)\b/;
  const text = row.join(' ');
  const isEarlier = /\b(?:before|formerly|once|used|previous|avant|autrefois|ancien)\b/.test(text);
  return beyondIntents.length === 0 && !isEarlier && !asksWhy({ row }) && asks.test(text);
}

/** "What did she do before politics": what she used to do, and nothing else. */
export function asksFormerJob({ row, beyondIntents }: Question): boolean {
  const text = row.join(' ');
  const asks =
    /\b(?:job|profession|occupation|line of work|for a living|for work|work as|do|metier|boulot|dans la vie|faisait|fait|exercait)\b.*\b(?:before|formerly|previously|once|avant|autrefois|auparavant)\b/;
  const beside =
    /^(?:faisait|politics|politique|politician|that|this|work|line|premier|mp|mayor|maire|elected|elu|elue|become|becoming|devenir|depute|deputee|election)$/;
  return asks.test(text) && !asksWhy({ row }) && beyondIntents.every((word) => beside.test(word));
}

/** A role that says what somebody was: "former notary", "once a vet". */
export function tellsFormerJob({ role }: Person): boolean {
  return /\b(?:former|ex|once|used to|retired|ancien|ancienne|autrefois|retraitee?)\b/.test(
    `${words(role.en).join(' ')} ${words(role.fr).join(' ')}`,
  );
}

/** A role that says what somebody does, and not only whose relative or what kind of voter it is. */
export function tellsJob({ role }: Person): boolean {
  const none =
    /^(?:named in the article|personne citee dans l article)$|^(?:(?:of|from) the )|^(?:(?:a|an|the|une?|la|le|l) )?(?:\S+ )?(?:sister|brother|wife|husband|mother|father|son|daughter|partner|friend|voter|inhabitant|resident|customer|candidate|commenter|soeur|frere|femme|epouse|mari|mere|pere|fils|fille|compagnon|compagne|ami|amie|electeur|electrice|habitante?|cliente?|candidate?)\b/;
  return !none.test(words(role.en).join(' ')) && !none.test(words(role.fr).join(' '));
}
