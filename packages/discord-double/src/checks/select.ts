import { ComponentType } from 'discord-api-types/v10';
import type { Fields, Findings } from './findings.ts';

export const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

export function checkSelect(select: Fields, path: string, findings: Findings): void {
  findings.text(select.custom_id, `${path}.custom_id`, { max: 100 });
  findings.optionalText(select.placeholder, `${path}.placeholder`, 150);
  if (select.min_values !== undefined) findings.integer(select.min_values, `${path}.min_values`, 0, 25);
  if (select.max_values !== undefined) findings.integer(select.max_values, `${path}.max_values`, 1, 25);
  if (select.type !== ComponentType.StringSelect) return;
  const values: [unknown, string][] = [];
  for (const [item, at] of findings.list(select.options, `${path}.options`, {
    min: 1,
    max: 25,
  })) {
    const option = findings.fields(item, at) ?? {};
    findings.text(option.label, `${at}.label`, { max: 100 });
    findings.text(option.value, `${at}.value`, { max: 100 });
    findings.optionalText(option.description, `${at}.description`, 100);
    values.push([option.value, `${at}.value`]);
  }
  findings.distinct(values, 'value');
}
