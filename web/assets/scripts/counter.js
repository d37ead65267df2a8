// Counts characters while the person types, as the server counts them: a character
// outside the basic plane is one, and whitespace around the text is not counted.

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
