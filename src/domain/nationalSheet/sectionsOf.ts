import { fold } from '../text/foldText'
import type { NationalSheet } from './NationalSheet'
import type { Block } from './NationalText'
import { plainText } from './plainText'

/**
 * A part of a national sheet that has a title, or what stands before the first title. `path` names it by the titles that lead to it
 * (`vous-louez/conditions`): it stays the same when other parts come and go.
 */
export type NationalPart = {
  path: string
  /** Its address in the page; empty for what stands before the first title. */
  anchor: string
  title: string
  /** Its own words, without those of the titled parts inside; a line each, with the case each is true in. */
  text: string
  /** All its words. */
  whole: string
}

const INTRODUCTION = 'introduction'
const OUTSIDE = 'texte'

/** The parts of the text of a sheet in their order, those inside others after them; services and contacts are no part of it. */
export function sectionsOf({
  introduction,
  body,
}: Pick<NationalSheet, 'introduction' | 'body'>): NationalPart[] {
  const parts = [
    partOf({ path: INTRODUCTION, anchor: '', title: '', blocks: introduction, cases: [] }),
    partOf({ path: OUTSIDE, anchor: '', title: '', blocks: body, cases: [] }),
  ].filter(({ text }) => text !== '')
  return [...parts, ...inside(introduction, INTRODUCTION, []), ...inside(body, '', [])]
}

type Titled = {
  path: string
  anchor: string
  title: string
  blocks: readonly Block[]
  cases: readonly string[]
}

const partOf = ({ path, anchor, title, blocks, cases }: Titled): NationalPart => ({
  path,
  anchor,
  title,
  text: plainText(blocks.flatMap(withoutTitled), cases),
  whole: plainText(blocks, cases),
})

/** The titled parts within blocks, at any depth. */
function inside(blocks: readonly Block[], above: string, cases: readonly string[]): NationalPart[] {
  const given = new Map<string, number>()
  return titledIn(blocks, cases).flatMap((titled) => {
    const path = [above, nameOf(titled.title, given)].filter(Boolean).join('/')
    return [partOf({ ...titled, path }), ...inside(titled.blocks, path, titled.cases)]
  })
}

function titledIn(blocks: readonly Block[], cases: readonly string[]): Omit<Titled, 'path'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section')
      return [{ anchor: block.anchor, title: block.title, blocks: block.blocks, cases }]
    if (block.kind === 'cases')
      return block.cases.map(({ anchor, title, blocks: within }) => ({
        anchor,
        title,
        blocks: within,
        cases: [...cases, title],
      }))
    if (block.kind === 'conditional') return titledIn(block.blocks, [...cases, 'Selon la situation'])
    if (block.kind === 'note') return titledIn(block.blocks, cases)
    return block.kind === 'list' ? block.items.flatMap((item) => titledIn(item, cases)) : []
  })
}

/** A block without the titled parts in it; a title alone stays where it stands, in the part that holds it. */
function withoutTitled(block: Block): Block[] {
  if (block.kind === 'section' || block.kind === 'cases') return []
  if (block.kind === 'conditional' || block.kind === 'note')
    return [{ ...block, blocks: block.blocks.flatMap(withoutTitled) }]
  return block.kind === 'list'
    ? [{ ...block, items: block.items.map((item) => item.flatMap(withoutTitled)) }]
    : [block]
}

function nameOf(title: string, given: Map<string, number>): string {
  const words =
    (
      fold(title)
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? ''
    ).slice(0, 80) || 'partie'
  const times = (given.get(words) ?? 0) + 1
  given.set(words, times)
  return times === 1 ? words : `${words}-${times}`
}
