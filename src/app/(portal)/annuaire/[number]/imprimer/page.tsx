import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { findOrganisation } from '@/features/catalogue/organisations/read/findOrganisation'
import { findOrganisationLinks } from '@/features/catalogue/organisations/read/findOrganisationLinks'
import { findService } from '@/features/catalogue/services/read/findService'
import { permanenceLines } from '@/features/finding/directory/present/permanenceLines'
import { organisationCard, serviceCard } from '@/features/finding/directory/present/toCard'
import { CardSheet } from '@/features/finding/directory/ui/CardSheet'
import { requireReader } from '@/features/people/session/read/requireReader'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { qrTarget } from '@/features/sheets/print/qrTarget'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { PaperPreview } from '@/features/sheets/print/ui/PaperPreview'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { clock } from '@/infra/clock'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('print')
  return { title: t('title', { title: await readableSheetName((await params).number) }) }
}

/** The card of a partner or a service, with nothing on it that is kept from the public: it leaves with the family. */
export default async function Page({ params }: Props) {
  const number = canonicalNumber((await params).number)
  const path = sheetPath(number)
  const reader = await requireReader(`${path}/imprimer`)
  const { payload, readerClass, site } = reader
  const [t, service, organisation] = await Promise.all([
    getTranslations('print'),
    parseSheetNumber(number)?.kind === 'services'
      ? findService(payload, readerClass, number, 'public')
      : null,
    parseSheetNumber(number)?.kind === 'organisations'
      ? findOrganisation(payload, readerClass, number, 'public')
      : null,
  ])
  const sheet = service ?? organisation
  const owner = service?.organisation ?? organisation
  if (!sheet || !owner) return leaveMissingSheet(reader, number)
  const [links, glossary] = await Promise.all([
    findOrganisationLinks({ payload, readerClass: 'public', organisation: owner }),
    readGlossary(payload),
  ])
  const officialUrl = owner.website ?? null
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={{ path, label: t('back') }}
          pdf={env.CHROMIUM_PATH ? `${path}/imprimer.pdf` : null}
        />
      </div>
      <PaperPreview>
        <CardSheet
          card={service ? serviceCard(service) : organisationCard(owner)}
          permanences={service ? [] : permanenceLines(owner.permanences, links.hosts)}
          number={number}
          verifiedAt={sheet.verifiedAt ?? null}
          department={site.department}
          glossary={glossary}
          qr={qrTarget(
            { audience: sheet.audience, number, officialUrl },
            env.SITE_URL,
            site.openToPublic === true,
          )}
          now={clock.now()}
        />
      </PaperPreview>
    </>
  )
}
