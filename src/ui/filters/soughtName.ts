/** The parameter that holds what is looked for among the values of a facet: `q-territory`. */
export const soughtName = (facet: string): string => `q-${facet}`
