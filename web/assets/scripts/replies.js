// A button that sends a typed reply along says so.

export function labelReplies() {
  for (const b of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button[data-label]'))) {
    const typed = /** @type {HTMLTextAreaElement | null} */ (b.form?.querySelector('textarea[name="text"]'))?.value.trim();
    const words = (b.dataset.label ?? '') + (typed ? ' with reply' : '');
    if (b.textContent !== words) b.textContent = words;
  }
}

document.addEventListener('input', labelReplies);
document.addEventListener('reset', () => setTimeout(labelReplies)); // once the boxes are empty
document.addEventListener('refused', labelReplies, true); // the server's answer has put back the first label
labelReplies();
setTimeout(labelReplies); // once kept.js has put back what was typed
