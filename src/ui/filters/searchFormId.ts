/** Fields anywhere on the page join the search by this id. */
export const SEARCH_FORM = 'recherche'
