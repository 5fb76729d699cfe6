import { createHash } from 'node:crypto'
import type { NationalSheet } from './NationalSheet'
import type { Block } from './NationalText'
import { plainText } from './plainText'

/** A titled part of a sheet, to which a local complement is anchored; the sheet itself is the part whose path is empty. */
export type SheetSection = {
  /** Titles from the widest part to this one, then a number where several have the same. */
  path: string
  title: string
  /** Address in the page; the empty one of the sheet itself. */
  anchor: string
  /** Its words, without their marks: what a complement was written against. */
  text: string
  /** Differs when its words do; spaces do not count. */
  hash: string
}

/** Between two titles of a path; no title of the source holds it. */
const STEP = ' › '

/** Every titled part of a sheet, in reading order, the sheet itself first. */
export function sheetSections(sheet: Pick<NationalSheet, 'title' | 'introduction' | 'body'>): SheetSection[] {
  const given = new Map<string, number>()
  const pathOf = (titles: readonly string[]) => {
    const path = titles.join(STEP)
    const times = (given.get(path) ?? 0) + 1
    given.set(path, times)
    return times === 1 ? path : `${path} (${times})`
  }
  const whole = [...sheet.introduction, ...sheet.body]
  return [sectionOf({ path: '', title: sheet.title, anchor: '' }, whole), ...within(whole, [], pathOf)]
}

type PathOf = (titles: readonly string[]) => string
type Named = Pick<SheetSection, 'path' | 'title' | 'anchor'>

function within(blocks: readonly Block[], above: readonly string[], pathOf: PathOf): SheetSection[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'section':
        return titled(block, above, pathOf)
      case 'cases':
        return block.cases.flatMap((one) => titled(one, above, pathOf))
      case 'note':
      case 'conditional':
        return within(block.blocks, above, pathOf)
      case 'list':
        return block.items.flatMap((item) => within(item, above, pathOf))
      default:
        return []
    }
  })
}

type Titled = { anchor: string; title: string; blocks: readonly Block[] }

function titled({ anchor, title, blocks }: Titled, above: readonly string[], pathOf: PathOf): SheetSection[] {
  const titles = [...above, title]
  return [
    sectionOf({ path: pathOf(titles), title, anchor }, blocks),
    ...within(blocks, titles, pathOf),
  ]
}

function sectionOf(named: Named, blocks: readonly Block[]): SheetSection {
  const text = plainText(blocks)
  return { ...named, text, hash: textHash(text) }
}

/** The hash of the words of a section. */
export function textHash(text: string): string {
  return createHash('sha1').update(text.replace(/\s+/g, ' ').trim()).digest('base64url')
}
