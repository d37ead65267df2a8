// Counts characters while one types, as the server counts them: a character beyond
// the basic plane is one, and space around the text is none.

for (const counter of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-counter]'))) {
  const field = document.getElementById(counter.dataset.counter ?? '');
  const max = Number(counter.dataset.max);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
  const count = () => {
    const used = [...field.value.trim()].length;
    counter.textContent = `${used} of ${max} characters`;
    counter.classList.toggle('over', used > max);
  };
  field.addEventListener('input', count);
  addEventListener('pageshow', count);
  field.closest('.field')?.addEventListener('shown', count);
}
