import type { Command } from '../src/bot/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { fact } from './fact.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { result } from './result.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/** Every command, in the order in which people meet them. Registering, dispatch, autocomplete and /help read it. */
export const commands: readonly Command[] = [ask, result, compare, timeline, quote, who, fact, check, about, help];
