import { type Fields, type Findings, isFields } from './findings.ts';

/** The documentation's list (reference, "Locales"). */
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi ' +
    'sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'
  ).split(' '),
);

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function checkSlashName(value: unknown, path: string, findings: Findings): void {
  if (typeof value !== 'string' || !NAME.test(value))
    findings.add(path, `${JSON.stringify(value)} is not a name Discord takes (1 to 32 letters, digits, - _ ')`);
  else if (value !== value.toLowerCase()) findings.add(path, `${JSON.stringify(value)} is not lower-case`);
}

export function checkLocalizations(
  value: unknown,
  path: string,
  findings: Findings,
  checkValue: (value: unknown, path: string) => void,
): void {
  if (value === undefined || value === null) return;
  const dictionary = findings.fields(value, path) ?? {};
  for (const [locale, text] of Object.entries(dictionary)) {
    if (!LOCALES.has(locale)) findings.add(`${path}.${locale}`, "is no locale of Discord's");
    checkValue(text, `${path}.${locale}`);
  }
}

/** No two siblings may carry one name in any language; the default name stands in where a language has none. */
export function checkDistinctNames(siblings: readonly [Fields, string][], findings: Findings): void {
  findings.distinct(
    siblings.map(([item, path]) => [item.name, `${path}.name`]),
    'name',
  );
  const locales = new Set(siblings.flatMap(([item]) => Object.keys(dictionaryOf(item))));
  for (const locale of locales)
    findings.distinct(
      siblings.map(([item, path]) => [dictionaryOf(item)[locale] ?? item.name, `${path}.name_localizations.${locale}`]),
      `${locale} name`,
    );
}

function dictionaryOf(item: Fields): Fields {
  return isFields(item.name_localizations) ? item.name_localizations : {};
}

/** Discord counts the longest form of a field, localised or not. */
export function longest(text: unknown, localizations: unknown): number {
  const forms = isFields(localizations) ? Object.values(localizations) : [];
  return Math.max(
    ...[text, ...forms].map((form) => (typeof form === 'string' || typeof form === 'number' ? String(form).length : 0)),
  );
}
