import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pastDayPath, printedDay, printQuery } from '@/domain/editions/pastPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { contactFor, toPaper } from '@/features/catalogue/schemes/present/toPaper'
import { findScheme } from '@/features/catalogue/schemes/read/findScheme'
import { findSchemeLinks } from '@/features/catalogue/schemes/read/findSchemeLinks'
import { PaperSheet } from '@/features/catalogue/schemes/ui/PaperSheet'
import { PaperTools } from '@/features/catalogue/schemes/ui/PaperTools'
import { placeFromText } from '@/features/geography/places/read/placesFromText'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { UnknownPlace } from '@/features/geography/places/ui/UnknownPlace'
import { requireReader } from '@/features/people/session/read/requireReader'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { qrTarget } from '@/features/sheets/print/qrTarget'
import { PaperPreview } from '@/features/sheets/print/ui/PaperPreview'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { clock } from '@/infra/clock'
import { chooseFamilyAddress } from '@/ui/filters/familyAddress'
import { type PageParams, toParams } from '@/ui/toParams'
import { findPastScheme } from '../findPastScheme'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('print')
  return {
    title: t('title', { title: await readableSheetName((await params).number) }),
    ...(printedDay(toParams(await searchParams)) ? { robots: { index: false, follow: false } } : {}),
  }
}

/** The hand-out of a scheme, of today or as it was read on a day (`?au=&lecture=`), with the contact of the family's commune (`?commune=` INSEE code, none when empty; else that of the session or the reader's own). */
export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number)
  const path = sheetPath(number)
  const reader = await requireReader(`${path}/imprimer`)
  const { payload, readerClass, user, site } = reader
  const [query, t] = await Promise.all([searchParams.then(toParams), getTranslations('print')])
  const past = printedDay(query)
  const scheme = past
    ? await findPastScheme({ payload, readerClass, number, ...past })
    : await findScheme({ payload, readerClass, number })
  if (!scheme) return past ? redirect(pastDayPath(number, past)) : leaveMissingSheet(reader, number)
  const text = query.get('lieu')?.trim() ?? ''
  const typed = placeFromText(text, site.departmentCode)
  const back = past ? `${path}/imprimer?${printQuery(past)}` : `${path}/imprimer`
  if (typed) redirect(chooseFamilyAddress(typed.code, back))
  const none = query.get('commune') === ''
  const place = none ? null : (await whosePlace({ commune: query.get('commune'), user })).place
  const [{ contacts }, glossary] = await Promise.all([
    findSchemeLinks({ payload, readerClass, scheme, contactsFor: 'public' }),
    readGlossary(payload),
  ])
  const contact = place ? contactFor(contacts, territoriesOf(place.code)) : null
  const paper = toPaper({ scheme, contact, phoneWords: (phone) => t('phone', { phone }), glossary })
  return (
    <>
      {text && (
        <div className="no-print">
          <UnknownPlace
            text={text}
            department={site.departmentCode}
            path={`/dispositifs/${number}/imprimer`}
            params={query}
          />
        </div>
      )}
      <PaperTools
        path={path}
        past={past}
        place={place}
        contactName={contact?.name ?? null}
        pdf={
          env.CHROMIUM_PATH
            ? `${path}/imprimer.pdf?commune=${place?.code ?? ''}${past ? `&${printQuery(past)}` : ''}`
            : null
        }
      />
      <PaperPreview step={paper.fit}>
        <PaperSheet
          paper={paper}
          scheme={scheme}
          department={site.department}
          qr={qrTarget(scheme, env.SITE_URL, site.openToPublic === true)}
          now={clock.now()}
          past={past}
        />
      </PaperPreview>
    </>
  )
}
