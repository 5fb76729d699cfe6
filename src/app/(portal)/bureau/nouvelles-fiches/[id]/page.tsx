import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor, isKeeper } from '@/access/roles'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { requireUser } from '@/features/people/session/read/requireUser'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { newSheetsPath } from '@/features/trust/proposing/newSheetPaths'
import { newSheetRows } from '@/features/trust/proposing/present/newSheetRows'
import { findLikeSheets } from '@/features/trust/proposing/read/findLikeSheets'
import { findNewSheet } from '@/features/trust/proposing/read/findNewSheets'
import { findOrganisationOf } from '@/features/trust/proposing/read/findOrganisationOf'
import { NewSheetReview } from '@/features/trust/proposing/ui/NewSheetReview'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newSheets.desk')
  return { title: t('review') }
}

/** Editors alone (for others there is no such page): one proposed sheet, beside all that it may be. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user } = await requireUser(newSheetsPath(id))
  const found = isEditor(user) ? await findNewSheet(payload, id) : null
  if (!found) notFound()
  const { row, sheet } = found
  const [organisation, themes, author] = await Promise.all([
    findOrganisationOf(payload, found),
    listThemeRows(payload),
    findAccountById(payload, row.author),
  ])
  const organisationId = organisation?.id ?? null
  const alike =
    row.state === 'waiting'
      ? await findLikeSheets(payload, { sheet, organisationId }, { kind: 'editor' })
      : []
  const names = {
    themes: new Map(themes.map((theme) => [theme.id, theme.title])),
    organisation: organisation ? `${organisation.name} (${organisation.number})` : null,
  }
  const isOrganisation = sheet.kind === 'newOrganisation'
  return (
    <NewSheetReview
      row={row}
      rows={newSheetRows(sheet, names)}
      alike={alike}
      manager={{
        offered: isOrganisation && isKeeper(author),
        asked: isOrganisation && sheet.facts.mine,
      }}
      mayAccept={isOrganisation || organisation !== null}
      fault={asked.get('erreur')}
    />
  )
}
