import { isEditor } from '@/access/roles'
import type { RateEntry } from '@/domain/rates/Rate'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { isValidationError } from '@/infra/database/isValidationError'

/** Why a value is not added: by whom it may not be, no such rate, a draft of it that waits in the admin, or what the rate itself refuses. */
export type AddFault = 'refused' | 'gone' | 'draftWaits' | 'invalid'

/** Publishes one value more of a rate, in the name of the editor who confirms it: the gate and the journal are those of the collection. */
export async function addValue(
  { payload, actor }: MemberContext,
  code: string,
  value: RateEntry,
): Promise<AddFault | null> {
  if (!isEditor(actor)) return 'refused'
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    where: { code: { equals: code } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    user: actor,
    overrideAccess: false,
  })
  const [rate] = docs
  if (!rate || rate.kind === 'formula') return 'gone'
  // What somebody else is writing is theirs to publish.
  if (rate._status !== 'published') return 'draftWaits'
  const { amount, brackets, effectFrom, publishedOn, reference } = value
  try {
    await payload.update({
      collection: SLUGS.rates,
      id: rate.id,
      data: {
        entries: [
          ...(rate.entries ?? []),
          {
            amount,
            brackets: [...brackets],
            effectFrom: atNoon(effectFrom),
            publishedOn: publishedOn && atNoon(publishedOn),
            referenceTitle: reference?.title ?? null,
            referenceUrl: reference?.url ?? null,
          },
        ],
        _status: 'published',
      },
      depth: 0,
      user: actor,
      overrideAccess: false,
    })
  } catch (error) {
    if (isValidationError(error)) return 'invalid'
    throw error
  }
  return null
}

/** As the date fields of the admin keep a day. */
const atNoon = (day: string): string => `${day}T12:00:00.000Z`
