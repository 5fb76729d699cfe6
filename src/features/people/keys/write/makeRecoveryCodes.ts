import { randomBytes } from 'node:crypto'
import { RECOVERY_CODE_BYTES, RECOVERY_CODES, recoveryCode } from '@/domain/authentication/recoveryCode'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { Enroller } from '../read/enroller'
import { recoveryHash } from './recoveryHash'

/** Makes new recovery codes and answers them: they are nowhere else. Those made before open nothing any more. */
export async function makeRecoveryCodes({ payload, user, address }: Enroller): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(RECOVERY_CODE_BYTES)))
  await payload.db.deleteMany({
    collection: SLUGS.recoveryCodes,
    where: { user: { equals: user.id } },
  })
  await Promise.all(
    codes.map((code) =>
      payload.db.create({
        collection: SLUGS.recoveryCodes,
        data: { user: user.id, codeHash: recoveryHash(user.id, code) },
      }),
    ),
  )
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'recoveryCodesMade', detail: `${codes.length}`, address })
  return codes
}
