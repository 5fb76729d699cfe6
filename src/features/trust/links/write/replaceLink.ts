import { isEditor } from '@/access/roles'
import { linksIn, withLink } from '@/domain/links/linksIn'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { isWebAddress } from '@/domain/text/safeHref'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { isValidationError } from '@/infra/database/isValidationError'

export type ReplaceFault = 'refused' | 'invalid' | 'gone' | 'partly'
type Ask = { id: string; to: string }

/**
 * Puts another address in place of a link in every sheet that leads to it, in the name of the editor: dates do not move. A sheet that
 * somebody is writing is left, and told (`partly`): the link stays in the list for it.
 */
export async function replaceLink(context: MemberContext, { id, to }: Ask): Promise<ReplaceFault | null> {
  const { payload, actor } = context
  if (!isEditor(actor)) return 'refused'
  if (!isWebAddress(to)) return 'invalid'
  const link = await payload.findByID({
    collection: SLUGS.externalLinks,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!link || link.url === to) return link ? 'invalid' : 'gone'
  const left: string[] = []
  // One sheet after the other: each is a publication of its own.
  for (const number of link.sheets ?? []) {
    const isDone = await replaceIn(context, { number, from: link.url, to })
    if (!isDone) left.push(number)
  }
  if (left.length === 0) {
    await payload.delete({ collection: SLUGS.externalLinks, id, depth: 0, overrideAccess: true })
    return null
  }
  await payload.update({
    collection: SLUGS.externalLinks,
    id,
    data: { sheets: left },
    depth: 0,
    overrideAccess: true,
  })
  return 'partly'
}

type Replace = { number: string; from: string; to: string }

/** Whether the sheet leads to the old address no more. */
async function replaceIn({ payload, actor }: MemberContext, { number, from, to }: Replace): Promise<boolean> {
  const kind = parseSheetNumber(number)?.kind
  if (!kind) return true
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [{ number: { equals: number } }, { deletedAt: { exists: false } }] },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    user: actor,
    overrideAccess: false,
  })
  const [sheet] = docs
  if (!sheet || !linksIn(sheet).includes(from)) return true
  if (sheet._status !== 'published') return false
  const held: Record<string, unknown> = { ...sheet }
  const changed = Object.entries(held).filter(([name, value]) => linksIn({ [name]: value }).includes(from))
  const data = Object.fromEntries(
    changed.map(([name, value]) => [name, withLink({ [name]: value }, from, to)[name]]),
  )
  try {
    await payload.update({
      collection: kind,
      id: sheet.id,
      data: { ...data, _status: 'published' },
      depth: 0,
      select: {},
      user: actor,
      overrideAccess: false,
      context: { keepDates: true },
    })
    return true
  } catch (error) {
    if (isValidationError(error)) return false
    throw error
  }
}
