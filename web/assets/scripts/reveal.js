// Hides a revealed secret when its time is over, on request, and when the page is left. The
// history entry of the secret's page is replaced, so that Back does not lead to it.

const secret = /** @type {HTMLElement | null} */ (document.querySelector('[data-reveal]'));
const time = document.getElementById('reveal-time');

if (secret) {
  const until = Date.now() + Number(secret.dataset.seconds) * 1000;
  const hide = () => {
    secret.textContent = '';
    location.replace(secret.dataset.reveal ?? '/admin');
  };
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    if (left <= 0) hide();
    else if (time) time.textContent = `Hidden again in ${left} second${left === 1 ? '' : 's'}.`;
  };
  tick();
  setInterval(tick, 1000);
  document.querySelector('[data-hide]')?.addEventListener('click', (event) => {
    event.preventDefault();
    hide();
  });
  addEventListener('pagehide', () => { secret.textContent = ''; });
  addEventListener('pageshow', (event) => { if (event.persisted) hide(); });
  document.addEventListener('visibilitychange', tick);
}
