// Formats moments as the server does (web/ui/times.go), in a time zone.

/** @param {string | undefined} timeZone the reader's, if undefined */
export const words = (timeZone) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone,
  });
  return (/** @type {Date} */ at) => {
    const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]));
    const day = `${part.day} ${part.month} ${part.year}`;
    const clock = `${part.hour}:${part.minute} ${part.timeZoneName}`;
    return { day, clock, exact: `${day}, ${clock}` };
  };
};
