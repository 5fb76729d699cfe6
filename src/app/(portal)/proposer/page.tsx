import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { hasRole, isKeeper, ROLES } from '@/access/roles'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { kindOfNature, proposePath } from '@/features/trust/proposing/newSheetPaths'
import { newSheetRows } from '@/features/trust/proposing/present/newSheetRows'
import { findLikeSheets } from '@/features/trust/proposing/read/findLikeSheets'
import { readTyped } from '@/features/trust/proposing/read/readTyped'
import { ComparePage } from '@/features/trust/proposing/ui/ComparePage'
import { ProposePage } from '@/features/trust/proposing/ui/ProposePage'
import { findTyped } from '@/features/trust/proposing/write/typedSheets'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('newSheets')
  const asked = toParams(await searchParams)
  const step =
    asked.get('etape') === 'comparer' ? t('compare') : t(`kind.${kindOfNature(asked.get('nature'))}`)
  return { title: `${t('title')} · ${step}` }
}

/** Signed-in people who hold a role: propose an organisation or a service (`nature`), compared with what exists (`etape`). */
export default async function Page({ searchParams }: Props) {
  const asked = toParams(await searchParams)
  const kind = kindOfNature(asked.get('nature'))
  const fault = asked.get('erreur')
  const { payload, user, readerClass } = await requireUser(proposePath(kind))
  if (!hasRole(user, ...ROLES)) redirect(REFUSED_PATH)
  const [kept, themeRows] = await Promise.all([
    findTyped({ payload, userId: user.id, kind }),
    listThemeRows(payload),
  ])
  const isEmpty = Object.keys(kept).length === 0
  const typed = isEmpty ? { organisation: asked.get('partenaire') ?? '' } : kept
  const isChecked = !isEmpty && (asked.get('etape') === 'comparer' || fault !== null)
  const read = isChecked ? await readTyped({ payload, readerClass, kind, typed }) : null
  const themes = themeRows.map(({ id, title }) => ({ code: id, label: title }))
  if (asked.get('etape') === 'comparer' && read?.sheet) {
    const { sheet, offerers } = read
    const organisationId = offerers[0]?.id ?? null
    const eyes = { kind: 'reader', readerClass } as const
    const titles = new Map(themes.map(({ code, label }) => [code, label]))
    const names = { themes: titles, organisation: offerers[0]?.name ?? null }
    const alike = await findLikeSheets(payload, { sheet, organisationId }, eyes)
    return <ComparePage kind={kind} rows={newSheetRows(sheet, names)} alike={alike} fault={fault} />
  }
  return (
    <ProposePage
      kind={kind}
      typed={typed}
      faults={read?.faults ?? {}}
      themes={themes}
      offerers={read?.offerers ?? []}
      mayManage={isKeeper(user)}
      info={asked.get('info')}
      fault={fault}
    />
  )
}
