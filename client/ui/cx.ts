// Joins class names and leaves out what is absent.

/** Class names that are present, separated by a space; an empty string when none is. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
