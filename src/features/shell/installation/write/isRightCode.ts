import { createHash, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { plainCode } from '@/domain/installation/plainCode'
import { installationCode } from './installationCode'

/** Whether what was typed is the code of the installation; tells by its time nothing of how near it is. */
export async function isRightCode(payload: Payload, typed: string): Promise<boolean> {
  return timingSafeEqual(digest(typed), digest(await installationCode(payload)))
}

/** Of one length, whatever was typed. */
const digest = (code: string): Buffer => createHash('sha256').update(plainCode(code)).digest()
