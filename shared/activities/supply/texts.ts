// The words of the supply that stand in records and in the report.

/** A provider that does not say for which organisation it fills in; numbered when there are more. */
export const unnamed = (number: number | undefined): string =>
  number === undefined ? 'Aanbieder zonder naam' : `Aanbieder zonder naam ${number}`
