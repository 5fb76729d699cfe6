/** The page where an editor adds a value to a rate, and sees what it changes before. */
export const valuePath = (code: string): string => `/bureau/baremes/${code}/valeur`

/** The page of the texts where the figure of a rate stands in digits. */
export const textsPath = (code: string): string => `/bureau/baremes/${code}/textes`
