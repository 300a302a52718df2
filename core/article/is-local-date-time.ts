const form = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** True for `YYYY-MM-DDTHH:MM` of a day that exists; seconds and a zone (`Z`, `+02:00`) may follow. */
export function isLocalDateTime(value: string): boolean {
  const found = form.exec(value);
  if (!found) return false;
  const [year, month, day] = found.slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  // A day that the month lacks is carried over into the next one. `Date.UTC` would take the year 73 for 1973.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
