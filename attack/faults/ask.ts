import { type DiscordDouble, person, slash } from '../double.ts';

/** Milliseconds until a question of somebody new is answered. */
export function ask(double: DiscordDouble): Promise<number | undefined> {
  const interaction = slash('fact', { topic: 'unemployment' }, { user: person('somebody') });
  const begun = performance.now();
  double.interact(interaction);
  return double.reply(interaction.id, { timeout: 3_000 }).then(
    () => performance.now() - begun,
    () => undefined,
  );
}
