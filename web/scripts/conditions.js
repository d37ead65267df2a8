// Shows a part of the form only while the answer that it depends on is given:
// data-when="<field>=<answer>". Whatever is hidden keeps its values.

const parts = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-when]'));

/** @param {string} name @returns {string} */
function answer(name) {
  for (const control of document.getElementsByName(name)) {
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type !== 'radio' && control.type !== 'checkbox') return control.value;
    if (control.checked) return control.value;
  }
  return '';
}

function show() {
  for (const part of parts) {
    const [name, is] = (part.dataset.when ?? '').split('=');
    part.hidden = answer(name) !== is;
  }
}

if (parts.length > 0) {
  document.addEventListener('change', show);
  addEventListener('pageshow', show);
}
