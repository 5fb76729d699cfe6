/** Who is said to have entered what this import brings. */
export const IMPORT_NAME = 'Import OpenFisca'
