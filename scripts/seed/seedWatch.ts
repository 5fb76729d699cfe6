import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { writtenNumber } from '@/domain/law/articleNumber'
import { lawCodeOfId } from '@/domain/law/lawCodes'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { syncLinks } from '@/features/trust/links/write/syncLinks'
import { alerts, CASF, links } from './content/watch'

type Args = { payload: Payload; now: Date }

/** Gives the demo a few alerts of the legal watch, and a few links that are broken or have moved. */
export async function seedWatch({ payload, now }: Args): Promise<void> {
  for (const { number, effectInDays, state, note, ...alert } of alerts)
    await payload.create({
      collection: SLUGS.legalAlerts,
      data: {
        ...alert,
        key: `demo ${number}`,
        title: `${lawCodeOfId(CASF)?.name}, art. ${writtenNumber(number)}`,
        article: `${CASF}:${number}`,
        url: `https://www.legifrance.gouv.fr/codes/id/${CASF}/`,
        effectOn: effectInDays === undefined ? null : localTime(addDays(now, effectInDays)).day,
        state: state ?? 'todo',
        ...(note
          ? { note, handledByName: 'Référente de la base', handledAt: subDays(now, 1).toISOString() }
          : {}),
      },
      depth: 0,
      overrideAccess: true,
    })
  await syncLinks(payload)
  for (const { url, reason, status, movedTo } of links)
    await payload.update({
      collection: SLUGS.externalLinks,
      where: { url: { equals: url } },
      data: {
        state: movedTo ? 'moved' : 'broken',
        reason: reason ?? null,
        status: status ?? null,
        movedTo: movedTo ?? null,
        failedOn: movedTo ? null : localTime(subDays(now, 2)).day,
        checkedAt: subDays(now, 1).toISOString(),
      },
      depth: 0,
      overrideAccess: true,
    })
}
