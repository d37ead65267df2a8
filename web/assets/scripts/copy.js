// Copies a text to the clipboard. Without this, a click on the text selects it.

/**
 * Makes the copy buttons in a part of the page work.
 * @param {ParentNode} part
 */
export function offerCopies(part) {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (part.querySelectorAll('[data-copy]'))) {
    const text = document.getElementById(button.dataset.copy ?? '');
    if (!text || !navigator.clipboard) continue;
    const words = button.firstChild;
    const word = words?.textContent ?? '';
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(text.textContent ?? '').then(() => true, () => false);
      if (!copied) getSelection()?.selectAllChildren(text);
      if (words) words.textContent = copied ? 'Copied' : 'Selected';
      setTimeout(() => { if (words) words.textContent = word; }, 2000);
    });
  }
}

offerCopies(document);
