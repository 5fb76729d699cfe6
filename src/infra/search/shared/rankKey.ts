import { KEYWORDS, SUMMARY, TITLE } from './columnRanks'
import {
  COLUMN_OF,
  EXACT_CODE,
  GROUP_OF,
  IN_TITLE,
  OTHER_WORD_GROUP,
  TIER_OF,
  TIERS,
  WEIGHT_OF,
} from './weights'

/** The group of what is written as typed, its synonyms and other numbers; above it the exact acronym. */
const TRUE_GROUP = 3
const ACRONYM_GROUP = 4
const GROUP_STEP = 1024
const LEVEL_STEP = 160
const BUCKETS_PER_POINT = 4
const TITLE_BONUS = 10
const STEM = TIERS.indexOf('stem')
const SYNONYM = TIERS.indexOf('synonym')

/** The lowest key of what takes no known word for another one. */
export const TRUE_KEY = (OTHER_WORD_GROUP + 1) * GROUP_STEP

/** Where the keys of spoken needs start. */
export const SPOKEN_KEY = TRUE_GROUP * GROUP_STEP

/** The key of a sheet number typed whole. */
export const NUMBER_KEY = 1e6

/** What the order of a sheet goes by, besides its words. `named`: it is a place of the kind that the query names. */
export type Ranked = {
  type: 'scheme' | 'national' | 'service' | 'place'
  named: boolean
  titleWords: number
}

/** The best match of each word of a query in one sheet, as the codes of `weights`, summed up as they come. */
export class RankedMatch {
  #words = 0
  #group = 9
  #weight = 0
  #inTitle = 0
  #lowest = 9
  #asTyped = true
  #only = 0
  tier = 0

  start(): void {
    this.#words = 0
    this.#group = 9
    this.#weight = 0
    this.#inTitle = 0
    this.#lowest = 9
    this.#asTyped = true
    this.tier = 0
  }

  add(code: number): void {
    const tier = TIER_OF[code] ?? 0
    this.#words += 1
    this.#group = Math.min(this.#group, GROUP_OF[code] ?? 0)
    this.#weight += WEIGHT_OF[code] ?? 0
    this.#inTitle += IN_TITLE[code] ?? 0
    this.#lowest = Math.min(this.#lowest, COLUMN_OF[code] ?? 0)
    if (tier === SYNONYM || tier > STEM) this.#asTyped = false
    this.tier = Math.max(this.tier, tier)
    this.#only = code
  }

  /** The key of a sheet that matches every word, the larger the better. `naming`: the query names a kind of place. */
  key(sheet: Ranked, naming: boolean): number {
    const words = this.#words
    // The more of a title the query says, the nearer it is to being that title.
    const said = this.#inTitle === words ? Math.min(1, words / Math.max(1, sheet.titleWords)) : 0
    const score = this.#weight / words + TITLE_BONUS * said
    const group = words === 1 && this.#only === EXACT_CODE ? ACRONYM_GROUP : this.#group
    const level = group >= TRUE_GROUP ? this.#level(sheet, naming) : 0
    const first = sheet.type === 'scheme' && !naming ? 1 : 0
    return group * GROUP_STEP + level * LEVEL_STEP + Math.round(score * BUCKETS_PER_POINT) + first
  }

  /** Who names a kind of place looks for these, then for what they do; else schemes stand before services, and before places whose name was not typed. */
  #level({ type, named }: Ranked, naming: boolean): number {
    const about = this.#lowest >= SUMMARY
    if (naming) {
      if (!about) return 0
      if (named) return 2
      return type === 'service' ? 1 : 0
    }
    const titled = this.#lowest >= TITLE
    if (type === 'place') return titled && this.#asTyped ? 4 : 0
    if (type === 'service') return titled ? 2 : 0
    if (titled) return 4
    if (this.#lowest >= KEYWORDS) return 3
    return about ? 1 : 0
  }
}
