// What the tests use of the script.
export function findChromium(): string | undefined
export function needChromium(): string
