/** The checkboxes of the rows join the comparison by this id. */
export const COMPARE_FORM = 'comparer'
/** What stands side by side on a screen and on an A4 sheet. */
export const MOST_COMPARED = 4
