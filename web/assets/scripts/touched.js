// Tells what the person has typed or chosen from what the server sent.

/** @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} c @returns {boolean} whether it is as the server sent it */
export const isAsSent = (c) => {
  if (c instanceof HTMLSelectElement) {
    const chosen = [...c.options].findIndex((o) => o.defaultSelected);
    return c.selectedIndex === Math.max(0, chosen);
  }
  return isTicked(c) ? c.checked === c.defaultChecked : c.value === c.defaultValue;
};

/** @param {HTMLElement} c @returns {c is HTMLInputElement} whether it is ticked, and not typed into */
export const isTicked = (c) => c instanceof HTMLInputElement && ['radio', 'checkbox'].includes(c.type);
