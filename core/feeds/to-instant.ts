/**
 * An article's date as RFC 3339 asks for it, with seconds and a zone. A date without a zone is read as if it were UTC, as
 * everywhere in the house: the local time is what the source says, and it is shown as it stands.
 */
export function toInstant(publishedAt: string): string {
  const [, day = '', time = '', seconds = ':00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(publishedAt) ?? [];
  return `${day}T${time}${seconds}${zone}`;
}
