const WHOLE = /(?:^|\/)(global\/.+)$/s
const ID = /((?:LEGIARTI|LEGITEXT|JORFTEXT)\d{12})(?:\.xml)?$/

/** Where a file stands in LEGI, whatever folder or archive holds it: `global/code_et_TNC_en_vigueur/…/LEGIARTI000006445012`; `null` where its path does not say it. */
export const legiPath = (path: string): string | null => WHOLE.exec(path)?.[1]?.replace(/\.xml$/, '') ?? null

/** The identifier of the article or the text that a path names; `null` where it names none. */
export const idOfPath = (path: string): string | null => ID.exec(path)?.[1] ?? null
