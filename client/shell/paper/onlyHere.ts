// Whether an address leads to this machine only, so that the phone of somebody else cannot come in by it.

/** `hostname` as `location.hostname` has it. */
export const isOnlyHere = (hostname: string): boolean =>
  /^(.+\.)?localhost\.?$/i.test(hostname) ||
  /^127(\.\d{1,3}){3}$/.test(hostname) ||
  ['0.0.0.0', '[::1]', '[::]'].includes(hostname)
