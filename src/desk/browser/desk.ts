import { watchSelection } from './selection.ts';

/*
 * The script of the desk. Without it the page works, but for what is selected in the article, for what is checked while
 * one types, and for the keys.
 */

/** How long nobody types before what they typed is checked, in milliseconds. */
const pause = 400;

const form = document.querySelector<HTMLFormElement>('#record-form');
let isChanged = false;

if (form) watchForm(form);
watchSelection();
watchKeys();
showWords();

/** Checks the record while one types, and holds back who would leave with something unsaved. */
function watchForm(form: HTMLFormElement): void {
  let timer: number | undefined;
  let last = 0;
  form.addEventListener('input', () => {
    isChanged = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(async () => {
      last += 1;
      const order = last;
      const problems = await checked(form);
      // What was typed since is checked by a later order.
      if (problems && order === last) show(form, problems);
    }, pause);
  });
  form.addEventListener('submit', () => {
    isChanged = false;
  });
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
}

interface Problem {
  readonly field: string;
  readonly message: string;
}

async function checked(form: HTMLFormElement): Promise<readonly Problem[] | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
    const response = await fetch('check', { method: 'POST', body });
    return response.ok ? ((await response.json()) as Problem[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts each problem beside its field; those of no field stand above all fields. */
function show(form: HTMLFormElement, problems: readonly Problem[]): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const names = new Set(fields.map(({ dataset }) => dataset.field));
  const fieldOf = ({ field }: Problem) => field.split('.')[0] ?? '';
  for (const element of fields) {
    const own = problems.filter((problem) => fieldOf(problem) === element.dataset.field);
    list(element.querySelector('.problems'), own);
    for (const input of element.querySelectorAll('input, textarea, select')) {
      input.toggleAttribute('aria-invalid', false);
      if (own.length > 0) input.setAttribute('aria-invalid', 'true');
    }
  }
  list(
    form.querySelector('#problems-'),
    problems.filter((problem) => !names.has(fieldOf(problem))),
  );
  const count = problems.length;
  const told = form.querySelector('#checked');
  if (told)
    told.textContent = `${count === 0 ? 'No problem' : count === 1 ? '1 problem' : `${count} problems`} in this record.`;
}

function list(element: Element | null, problems: readonly Problem[]): void {
  element?.replaceChildren(
    ...problems.map(({ field, message }) => {
      const item = document.createElement('li');
      const inside = field.split('.').slice(1).join('.');
      item.textContent = inside === '' ? message : `${inside}: ${message}`;
      return item;
    }),
  );
}

/** The article shows the words of the open record, and those that an answer rests on where its link is pressed. */
function showWords(): void {
  const article = document.querySelector<HTMLElement>('#article');
  const words = article?.querySelector<HTMLElement>('#text .current');
  // On a narrow screen the article does not scroll by itself, and the record is what one came for.
  if (article && words && article.scrollHeight > article.clientHeight) {
    const below = words.getBoundingClientRect().top - article.getBoundingClientRect().top;
    article.scrollTop = below - article.clientHeight / 3;
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('.chat a[data-paragraph]');
    if (!link) return;
    event.preventDefault();
    location.hash = `p${link.dataset.paragraph}`;
  });
}

/** Ctrl+S saves, Ctrl+Enter signs; with Cmd on a Mac. */
function watchKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!form || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const action = event.key === 's' ? 'save' : event.key === 'Enter' ? 'sign' : undefined;
    const button = action && form.querySelector<HTMLButtonElement>(`button[value="${action}"]`);
    if (!button) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
}
