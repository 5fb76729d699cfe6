/** Tells whether the article of a reference is several: « 371-1, 372 et 373-2 », « L. 262-27 à L. 262-36 ». */
export const namesSeveral = (article: string): boolean => /,| et | à /.test(article)
