// What stands where somebody took words back and others had built on them.

export const takenBack = 'Teruggenomen'
