import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheetNumber'
import { isFavourite } from '@/features/favourites/read/isFavourite'
import { canonicalNumber } from '@/features/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/numbers/read/leaveMissingSheet'
import { findOrganisation, findOrganisationDraft } from '@/features/organisations/read/findOrganisation'
import { OrganisationPage } from '@/features/organisations/ui/OrganisationPage'
import { findSchemeRows } from '@/features/schemes/read/findSchemeRows'
import { requireReader } from '@/features/session/read/requireReader'
import { cameFromSearch } from '@/features/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/usage/write/countSheetRead'
import { clock } from '@/infra/clock'
import type { PageParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }
const MOST_SCHEMES = 100

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass } = await requireReader(sheetPath(number))
  const t = await getTranslations('directory')
  return { title: (await findOrganisation(payload, readerClass, number))?.name ?? t('sheet', { number }) }
}

export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number, 'P')
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user } = reader
  const editor = isEditor(user)
  const draft = editor && (await searchParams).brouillon !== undefined
  const organisation = await (draft
    ? findOrganisationDraft(payload, number)
    : findOrganisation(payload, readerClass, number))
  if (!organisation) return leaveMissingSheet(reader, number)
  const [schemes, favourite, fromSearch] = await Promise.all([
    findSchemeRows({
      payload,
      readerClass,
      where: { contacts: { in: [organisation.id] } },
      sort: 'title',
      limit: MOST_SCHEMES,
    }),
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
  ])
  if (!draft) await countSheetRead({ payload, number, fromSearch })
  return (
    <OrganisationPage
      organisation={organisation}
      schemes={schemes.rows}
      favourite={favourite}
      editor={editor}
      draft={draft}
      now={clock.now()}
    />
  )
}
