import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { hasChanged } from '@/features/catalogue/schemeHistory/read/hasChanged'
import { findScheme, findSchemeDraft } from '@/features/catalogue/schemes/read/findScheme'
import { findSchemeLinks } from '@/features/catalogue/schemes/read/findSchemeLinks'
import { SchemePage } from '@/features/catalogue/schemes/ui/SchemePage'
import { isFavourite } from '@/features/finding/favourites/read/isFavourite'
import { cameFromSearch } from '@/features/finding/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/finding/usage/write/countSheetRead'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { ProposedThemes } from '@/features/intake/notices/ui/ProposedThemes'
import { UnreadNotices } from '@/features/intake/notices/ui/UnreadNotices'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { VerifyButton } from '@/features/trust/verifications/ui/VerifyButton'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'
import { sheetSlots } from '../../sheetSlots'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass, mayRead } = await requireReader(sheetPath(number))
  const scheme = mayRead ? await findScheme({ payload, readerClass, number }) : null
  const t = await getTranslations('scheme')
  return { title: scheme?.title ?? t('sheet', { number }), description: scheme?.summary ?? undefined }
}

export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number, 'schemes')
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user } = reader
  const editor = isEditor(user)
  const query = toParams(await searchParams)
  const draft = editor && query.has('brouillon')
  const scheme = draft
    ? await findSchemeDraft(payload, number)
    : await findScheme({ payload, readerClass, number })
  if (!scheme) return leaveMissingSheet(reader, number)
  const [links, favourite, fromSearch, changed, { place, family }] = await Promise.all([
    findSchemeLinks({ payload, readerClass, scheme }),
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
    hasChanged(payload, readerClass, scheme),
    whosePlace({ commune: query.get('commune'), user }),
  ])
  if (!draft) countSheetRead({ payload, number, fromSearch })
  return (
    <SchemePage
      scheme={scheme}
      links={links}
      slots={{
        ...sheetSlots({ payload, id: scheme.id, number, favourite, draft }),
        edit: editor && !draft && (
          <VerifyButton payload={payload} sheet={{ id: scheme.id, number, name: scheme.title }} />
        ),
        quality: editor && (
          <>
            <ProposedThemes payload={payload} reader={user} sheet={{ id: scheme.id, number }} />
            <UnreadNotices payload={payload} reader={user} sheet={{ id: scheme.id, number }} />
          </>
        ),
      }}
      editor={editor}
      draft={draft}
      changed={changed}
      now={clock.now()}
      place={territoriesOf(place?.code)}
      family={family?.code ?? null}
    />
  )
}
