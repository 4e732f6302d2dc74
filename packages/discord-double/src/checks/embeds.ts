import { type Fields, type Findings, isFields } from './findings.ts';

const MAX_TOTAL = 6_000;

export function checkEmbeds(value: unknown, path: string, findings: Findings): void {
  let total = 0;
  for (const [item, at] of findings.list(value, path, { max: 10 })) {
    const embed = findings.fields(item, at);
    if (embed) total += checkEmbed(embed, at, findings);
  }
  if (total > MAX_TOTAL) findings.add(path, `count ${total} characters in all, allowed are ${MAX_TOTAL}`);
}

function checkEmbed(embed: Fields, path: string, findings: Findings): number {
  const { author, footer } = embed;
  const texts = [
    findings.optionalText(embed.title, `${path}.title`, 256),
    findings.optionalText(embed.description, `${path}.description`, 4_096),
    findings.optionalText(isFields(footer) ? footer.text : undefined, `${path}.footer.text`, 2_048),
    findings.optionalText(isFields(author) ? author.name : undefined, `${path}.author.name`, 256),
  ];
  for (const [item, at] of findings.list(embed.fields, `${path}.fields`, {
    max: 25,
  })) {
    const field = findings.fields(item, at) ?? {};
    texts.push(
      findings.text(field.name, `${at}.name`, { max: 256 }),
      findings.text(field.value, `${at}.value`, { max: 1_024 }),
    );
  }
  return texts.join('').length;
}
