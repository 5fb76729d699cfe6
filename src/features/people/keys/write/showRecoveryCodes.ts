'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { confirmPath, KEYS_PATH } from '@/features/people/policy/keyPaths'
import { signInPath } from '@/features/people/session/signInPath'
import { openPayload } from '@/infra/openPayload'
import { enroller } from '../read/enroller'
import { makeRecoveryCodes } from './makeRecoveryCodes'

/** Makes new recovery codes for whoever is signed in, and shows them in this answer alone. */
export async function showRecoveryCodes(): Promise<string[]> {
  const who = await enroller(await openPayload(), await headers())
  if (!who) redirect(signInPath(KEYS_PATH))
  if (!who.isRecent) redirect(confirmPath(KEYS_PATH))
  return makeRecoveryCodes(who)
}
