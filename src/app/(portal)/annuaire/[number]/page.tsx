import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'
import { findOrganisation } from '@/features/catalogue/organisations/read/findOrganisation'
import { findService } from '@/features/catalogue/services/read/findService'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import type { PageParams } from '@/ui/toParams'
import { OrganisationRoute } from './OrganisationRoute'
import { ServiceRoute } from './ServiceRoute'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass } = await requireReader(sheetPath(number))
  const t = await getTranslations('directory')
  const sheet =
    parseSheetNumber(number)?.kind === 'services'
      ? await findService(payload, readerClass, number)
      : await findOrganisation(payload, readerClass, number)
  return { title: sheet?.name ?? t('sheet', { number }) }
}

/** A partner (`P0001`) or one of the services that partners offer (`S0001`). */
export default async function Page({ params, searchParams }: Props) {
  const asked = (await params).number
  const isService = parseSheetNumber(decodedSegment(asked) ?? '')?.kind === 'services'
  const number = canonicalNumber(asked, isService ? 'services' : 'organisations')
  const draftAsked = (await searchParams).brouillon !== undefined
  return isService ? ServiceRoute(number, draftAsked) : OrganisationRoute(number, draftAsked)
}
