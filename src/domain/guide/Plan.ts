/** A chapter of the guide as its plan holds it. `parent`: id of the chapter that it is in, `null` at the top. */
export type PlanChapter = { id: string; title: string; parent: string | null; position: number }

/** A sheet of the guide as its plan holds it. `number`: its permanent number, `G0042`; `chapter`: `null` for one that is filed nowhere yet. */
export type PlanArticle = {
  id: string
  number: string
  title: string
  chapter: string | null
  position: number | null
}

/** The whole plan: titles and places only. */
export type Plan = { chapters: readonly PlanChapter[]; articles: readonly PlanArticle[] }

/** Levels of chapters at most: a plan number has one part more, that of the sheet. */
export const MOST_LEVELS = 6
