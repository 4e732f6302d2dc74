import { ButtonStyle } from 'discord-api-types/v10';
import type { Fields, Findings } from './findings.ts';

export function checkButton(button: Fields, path: string, findings: Findings): void {
  const { style, label, emoji, custom_id, url } = button;
  findings.integer(style, `${path}.style`, ButtonStyle.Primary, ButtonStyle.Premium);
  if (style === ButtonStyle.Premium) return;
  if (label === undefined && emoji === undefined) findings.add(path, 'has neither label nor emoji');
  if (label !== undefined) findings.text(label, `${path}.label`, { max: 80 });
  if (style === ButtonStyle.Link) {
    checkLink(url, `${path}.url`, findings);
    if (custom_id !== undefined) findings.add(`${path}.custom_id`, 'a link button has none');
    return;
  }
  findings.text(custom_id, `${path}.custom_id`, { max: 100 });
  if (url !== undefined) findings.add(`${path}.url`, 'only a link button has one');
}

function checkLink(value: unknown, path: string, findings: Findings): void {
  const url = findings.text(value, path, { max: 512 });
  if (!URL.canParse(url) || !/^https?:\/\/[^/]/.test(url) || /\s/.test(url))
    findings.add(path, `${JSON.stringify(url)} is not an http(s) address`);
}
