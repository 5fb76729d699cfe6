import type { Payload } from 'payload'
import { isEditor, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { readUnreadValues } from '@/domain/sources/unreadValue'
import { InvalidInput, NotAllowed, NotFound } from '@/errors'
import { publishScheme } from '@/features/catalogue/schemes/write/publishScheme'
import { saveDraft } from '@/features/catalogue/schemes/write/saveDraft'
import { relationId } from '@/infra/database/relationId'
import { THEMES_COLUMN } from '../THEMES_COLUMN'

type Filing = { payload: Payload; editor: Reader | null; schemeId: string; theme: string }

/**
 * An editor takes a theme that an import proposed: the scheme is filed under it, and there is nothing to read again about its themes.
 * @throws NotAllowed, NotFound, InvalidInput for a theme that is not proposed.
 */
export async function fileScheme({ payload, editor, schemeId, theme }: Filing): Promise<void> {
  if (!isEditor(editor)) throw new NotAllowed('Seuls les éditeurs choisissent les thèmes d’une fiche.')
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { id: { equals: schemeId } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { themes: true, proposedThemes: true, _status: true },
    overrideAccess: true,
  })
  const [scheme] = docs
  if (!scheme) throw new NotFound('Cette fiche n’existe plus.')
  const proposed = (scheme.proposedThemes ?? []).map(relationId)
  if (!proposed.includes(theme)) throw new InvalidInput('Ce thème n’est plus proposé.', { field: 'theme' })
  const themes = [...new Set([...(scheme.themes ?? []).flatMap((each) => relationId(each) ?? []), theme])]
  const save = scheme._status === 'draft' ? saveDraft : publishScheme
  await save({ payload, id: schemeId, data: { themes } })
  await forgetNotices(payload, schemeId)
}

/** What else could not be read of the scheme stays to be seen. */
async function forgetNotices(payload: Payload, schemeId: string): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where: { and: [{ sheet: { equals: SLUGS.schemes } }, { sheetId: { equals: schemeId } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { notices: true, updatedAt: true },
    overrideAccess: true,
  })
  for (const { id, notices, updatedAt } of docs) {
    const left = readUnreadValues(notices).filter(({ column }) => column !== THEMES_COLUMN)
    const data = left.length > 0 ? { notices: left } : { notices: null, noticesAt: null }
    await payload.db.updateOne({
      collection: SLUGS.sourceRecords,
      id,
      data: { ...data, updatedAt },
      returning: false,
    })
  }
}
