import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { labelOf } from '@/domain/labelOf'
import { likeServices } from '@/domain/newSheets/likeServices'
import type { NewService } from '@/domain/newSheets/newSheet'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import type { Service } from '@/payload-types'
import type { Eyes, LikeSheet } from '../LikeSheet'

const MOST_COMPARED = 300
const MOST_SHOWN = 5

/** The services of the same organisation that a proposed one may be, the likeliest first, as these eyes may see them. */
export async function findLikeServices(
  payload: Payload,
  { proposed, organisationId }: { proposed: NewService; organisationId: string },
  eyes: Eyes,
): Promise<LikeSheet[]> {
  const ofIt = { organisation: { equals: organisationId } }
  const isReader = eyes.kind === 'reader'
  const [{ docs }, themes] = await Promise.all([
    payload.find({
      collection: SLUGS.services,
      where: isReader ? { and: [publishedForClass(eyes.readerClass), ofIt] } : ofIt,
      draft: !isReader,
      sort: 'number',
      depth: 0,
      limit: MOST_COMPARED,
      pagination: false,
      select: { internalNote: false, provenance: false, openingHours: false },
      overrideAccess: true,
    }),
    listThemeRows(payload),
  ])
  const titles = new Map(themes.map(({ id, title }) => [id, title]))
  const namesOf = (ids: readonly unknown[]) => ids.flatMap((id) => titles.get(String(id)) ?? [])
  const wanted = { name: proposed.name, themes: namesOf(proposed.themes), phone: proposed.phone }
  return docs
    .map((service) => (isReader ? maskSheet(service, eyes.readerClass) : service))
    .flatMap((service) => {
      const names = namesOf(service.themes ?? [])
      const like = likeServices(wanted, { name: service.name, themes: names, phone: service.phone ?? null })
      return like ? [{ ...toLikeSheet(service, names), ...like }] : []
    })
    .sort((a, b) => b.score - a.score || a.number.localeCompare(b.number))
    .slice(0, MOST_SHOWN)
}

function toLikeSheet(service: Service, themes: string[]): Omit<LikeSheet, 'score' | 'reasons'> {
  const known = (value: string | null | undefined) => (value ? [value] : [])
  return {
    number: service.number ?? '',
    name: service.name,
    standing: service._status === 'published' ? 'published' : 'draft',
    lines: {
      name: [service.name],
      description: known(service.description),
      themes,
      publics: (service.publics ?? []).map((code) => labelOf(PUBLICS, code)),
      phone: known(service.phone),
      email: known(service.email),
    },
  }
}
