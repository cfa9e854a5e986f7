// The words of the task that somebody looks at: its title and what stands under it.

/** Read from the page itself, so that what is read is what stands there. */
export const pageText = (): string[] =>
  Array.from(document.querySelectorAll('main > h1, main > h1 + p'), ({ textContent }) => textContent ?? '')
