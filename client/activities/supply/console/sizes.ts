// How long what is typed here may be, as the records say.

/** A sentence that the group keeps. */
export const SENTENCE = 300
