import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import type { ComplementForm } from './complementForm'

type Typed = Extract<ComplementForm, { action: 'save' }>
type Save = { code: string; id: string | null; form: Typed }

/** Saves a complement in the name of who typed it; one that somebody else saved since is left as they did. */
export async function saveComplement(
  { payload, actor }: MemberContext,
  { code, id, form: { section, placement, audience, text, seenAt } }: Save,
): Promise<'invalid' | 'gone' | 'changed' | null> {
  const as = { collection: SLUGS.nationalComplements, user: actor, overrideAccess: false, depth: 0 } as const
  const data = { sheetCode: code, sectionPath: section, placement, audience, text }
  try {
    if (id === null) {
      await payload.create({ ...as, data: { ...data, state: 'current' } })
      return null
    }
    const held = await payload.findByID({
      ...as,
      id,
      disableErrors: true,
      select: { sheetCode: true, updatedAt: true },
    })
    if (held?.sheetCode !== code) return 'gone'
    if (held.updatedAt !== seenAt) return 'changed'
    await payload.update({ ...as, id, data })
    return null
  } catch (error) {
    if (isValidationError(error)) return 'invalid'
    throw error
  }
}

/** Puts a complement in the bin of the admin: out of the sheet, and not lost. */
export async function removeComplement(
  { payload, actor }: MemberContext,
  id: string,
): Promise<'gone' | null> {
  const { docs } = await payload.update({
    collection: SLUGS.nationalComplements,
    where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
    data: { deletedAt: clock.now().toISOString() },
    user: actor,
    overrideAccess: false,
    depth: 0,
  })
  return docs.length > 0 ? null : 'gone'
}
