import type { Payload } from 'payload'
import { seedClosures } from './seedClosures'
import { seedFollows } from './seedFollows'
import { seedFreshness } from './seedFreshness'
import { type DemoAccount, seedMemberships } from './seedMemberships'
import { seedNewSheets } from './seedNewSheets'
import { seedProposals } from './seedProposals'
import { seedReach } from './seedReach'
import { seedReports } from './seedReports'
import { seedVerifications } from './seedVerifications'
import { seedWatch } from './seedWatch'

type Args = { payload: Payload; accounts: DemoAccount[]; now: Date }

/** The demo's extranet: who keeps what, then what they confirmed, changed, reported and proposed. Returns the accounts with their sheets. */
export async function seedExtranet({ payload, accounts, now }: Args): Promise<DemoAccount[]> {
  const kept = await seedMemberships({ payload, accounts, now })
  await seedVerifications({ payload, now })
  await seedClosures({ payload, now })
  await seedProposals(payload, now)
  await seedReports({ payload, now })
  await seedNewSheets({ payload, now })
  await seedReach({ payload, now })
  await seedFollows(payload, now)
  await seedFreshness(payload, now)
  // Last: the most read links are those of what is read.
  await seedWatch({ payload, now })
  return kept
}
