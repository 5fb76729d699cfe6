/** Where a page says what is to be mended: fields at fault point to it, and the browser puts the focus there. */
export const FAULTS_ID = 'a-corriger'
