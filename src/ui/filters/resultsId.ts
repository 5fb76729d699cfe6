/** The id of what a list page finds, after its filters: the second skip link of every page that has one leads there. */
export const RESULTS_ID = 'resultats'
