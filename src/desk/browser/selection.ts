/** Words that are selected in the article go into the form for a new record. */
export function watchSelection(): void {
  const made = document.querySelector<HTMLFormElement>('#new');
  const take = document.querySelector<HTMLButtonElement>('#take');
  document.addEventListener('selectionchange', () => {
    const found = selected();
    if (!made || !found) return;
    set(made, 'paragraph', found.paragraph);
    set(made, 'exact', found.exact);
    made.classList.add('filled');
    const told = made.querySelector('#taken');
    if (told) told.textContent = `From paragraph ${found.paragraph}.`;
    if (take) take.hidden = false;
  });
  take?.addEventListener('click', () => {
    if (made) addEvidence(typedIn(made, 'paragraph'), typedIn(made, 'exact'));
  });
}

function selected(): { readonly paragraph: string; readonly exact: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const [start, end] = [selection.anchorNode, selection.focusNode].map(paragraphOf);
  const exact = String(selection).replace(/\s+/g, ' ').trim();
  const paragraph = start?.dataset.paragraph;
  return start && start === end && exact !== '' && paragraph !== undefined ? { paragraph, exact } : undefined;
}

function paragraphOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

/** Fills the empty row at the end of the record's evidence. */
function addEvidence(paragraph: string, exact: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-field="evidence"] .evidence-row')];
  const last = rows.at(-1);
  const [number, words] = last ? [...last.querySelectorAll<HTMLInputElement>('label > input')] : [];
  if (!number || !words) return;
  number.value = paragraph;
  words.value = exact;
  words.dispatchEvent(new Event('input', { bubbles: true }));
  words.focus();
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement ? found : undefined;
}

function typedIn(form: HTMLFormElement, name: string): string {
  return field(form, name)?.value ?? '';
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const found = field(form, name);
  if (found) found.value = value;
}
