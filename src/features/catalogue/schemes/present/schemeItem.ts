import { storedDay } from '@/domain/rates/storedDay'
import { identityPart, type SheetNames, trustPart } from '@/features/sheets/api/parts'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Scheme } from '@/payload-types'

type Context = { siteUrl: string; names: SheetNames }

/** A scheme as other tools get it: an allow-list. `names`: contacts by id, and themes by id with their slug as number. */
export function schemeItem(scheme: Scheme, { siteUrl, names }: Context) {
  return {
    ...identityPart(scheme, siteUrl),
    title: scheme.title,
    acronyms: scheme.acronyms ?? [],
    keywords: scheme.keywords ?? [],
    summary: scheme.summary ?? null,
    kind: scheme.kind ?? null,
    themes: (scheme.themes ?? []).flatMap((id) => names.get(String(id))?.number ?? []),
    forWhom: scheme.forWhom ?? null,
    publics: scheme.publics ?? [],
    ageMin: scheme.ageMin ?? null,
    ageMax: scheme.ageMax ?? null,
    level: scheme.level ?? null,
    territory: territoriesToday(scheme.territory),
    conditions: scheme.conditions ?? null,
    amount: scheme.amount ?? null,
    where: scheme.where ?? null,
    delay: scheme.delay ?? null,
    steps: (scheme.steps ?? []).map(({ text }) => text),
    documents: (scheme.documents ?? []).map(({ text }) => text),
    appeal: scheme.appeal ?? null,
    fees: scheme.fees ?? null,
    feesDetail: scheme.feesDetail ?? null,
    mobilisationModes: scheme.mobilisationModes ?? [],
    mobilisableBy: scheme.mobilisableBy ?? [],
    mobilisationLink: scheme.mobilisationLink ?? null,
    mobilisationDetail: scheme.mobilisationDetail ?? null,
    contacts: (scheme.contacts ?? []).flatMap((id) => names.get(String(id)) ?? []),
    body: richTextToPlain(scheme.body) || null,
    legalReferences: (scheme.legalReferences ?? []).map(({ title, url, article, legiId, versionDate }) => ({
      title,
      url: url ?? null,
      article: article ?? null,
      legiId: legiId ?? null,
      versionDate: versionDate ? storedDay(versionDate) : null,
    })),
    officialUrl: scheme.officialUrl ?? null,
    validFrom: scheme.validFrom ?? null,
    validUntil: scheme.validUntil ?? null,
    ...trustPart(scheme),
  }
}
