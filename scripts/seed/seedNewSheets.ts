import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import type { NewSheet } from '@/domain/newSheets/newSheet'
import { SLUGS } from '@/domain/slugs'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { newSheetProposal } from '@/features/trust/proposing/write/newSheetProposal'
import { newOrganisations, newServices } from './content/newSheets'

type Person = { id: string; name: string }
type Proposed = { by: string; daysAgo: number; sheet: NewSheet }

/** Gives the demo new sheets that wait for an editor. Accounts and themes must be there; what is not is left out. */
export async function seedNewSheets({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const themes = new Map((await listThemeRows(payload)).map(({ slug, id }) => [slug, id]))
  const proposed: Proposed[] = [
    ...newOrganisations.map(({ facts, ...rest }) => ({
      ...rest,
      sheet: { kind: 'newOrganisation' as const, facts },
    })),
    ...newServices.map(({ facts, ...rest }) => ({
      ...rest,
      sheet: {
        kind: 'newService' as const,
        facts: { ...facts, themes: facts.themes.flatMap((slug) => themes.get(slug) ?? []) },
      },
    })),
  ]
  const people = await findPeople(
    payload,
    proposed.map(({ by }) => by),
  )
  for (const { by, daysAgo, sheet } of proposed) {
    const person = people.get(by)
    if (!person) continue
    await payload.create({
      collection: SLUGS.proposals,
      data: { ...newSheetProposal(sheet, person), createdAt: subDays(now, daysAgo).toISOString() },
      depth: 0,
      overrideAccess: true,
    })
  }
}

async function findPeople(payload: Payload, emails: string[]): Promise<ReadonlyMap<string, Person>> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { in: emails } },
    limit: emails.length,
    pagination: false,
    depth: 0,
    select: { name: true, email: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, email }) => [email, { id, name }]))
}
