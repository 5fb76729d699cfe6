import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { Block, Inline } from '@/domain/nationalSheet/NationalText'
import { blocksWithin, serviceBlocks } from './blocksWithin'

/** The codes of every sheet that a sheet leads to, each once. */
export function linkedCodes(sheet: NationalSheet): string[] {
  const steps = [...sheet.trail, ...sheet.related, ...sheet.groups.flatMap(({ sheets }) => sheets)]
  const codes = new Set(steps.map(({ code }) => code))
  for (const block of textOf(sheet)) addBlock(block, codes)
  codes.delete('')
  return [...codes]
}

/** Every block of a sheet that may hold a link. */
function textOf(sheet: NationalSheet): Block[] {
  return [
    ...sheet.alerts.flatMap(({ blocks }) => blocks),
    ...sheet.introduction,
    ...sheet.body,
    ...sheet.contacts.flatMap(({ blocks }) => blocks),
    ...sheet.services.flatMap(serviceBlocks),
    ...sheet.terms.flatMap(({ blocks }) => blocks),
  ]
}

function addBlock(block: Block, codes: Set<string>): void {
  if (block.kind === 'paragraph') addInlines(block.inlines, codes)
  else for (const inside of blocksWithin(block)) addBlock(inside, codes)
}

function addInlines(inlines: readonly Inline[], codes: Set<string>): void {
  for (const inline of inlines) {
    if (typeof inline === 'string' || inline.kind === 'figure') continue
    if (inline.kind === 'link' && inline.sheet) codes.add(inline.sheet)
    addInlines(inline.inlines, codes)
  }
}
