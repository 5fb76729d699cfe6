/** What the notices about the themes that an import proposes are told of. */
export const THEMES_COLUMN = 'thèmes'
