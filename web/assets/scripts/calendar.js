// Fills in the text of a calendar from a file. Without this module, the text is pasted.

const field = /** @type {HTMLElement | null} */ (document.querySelector('[data-calendar]'));
const file = /** @type {HTMLInputElement | null | undefined} */ (field?.querySelector('input[type="file"]'));
const text = document.getElementById('calendar');

if (field && file && text instanceof HTMLTextAreaElement) {
  const fault = /** @type {HTMLElement} */ (field.querySelector('[data-fault]'));
  field.hidden = false;
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    fault.textContent = '';
    if (!chosen) return;
    if (chosen.size > Number(file.dataset.max)) {
      fault.textContent = fault.dataset.tooLarge ?? '';
      file.value = '';
      return;
    }
    text.value = await chosen.text();
  });
}
