/** Lower-case ASCII letters, digits and single hyphens between them; at most 80 characters. */
export function isSlug(value: string): boolean {
  return value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
