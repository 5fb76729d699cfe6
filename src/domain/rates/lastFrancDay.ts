/** Sums of the law were in francs until that day, whatever unit a file says. */
export const lastFrancDay = '2001-12-31'
