import type { Payload } from 'payload'
import { install } from '@/features/shell/installation/write/install'

const SETTINGS = {
  siteName: 'Repère',
  department: '91',
  name: 'Banc de mesure',
  email: 'banc@exemple.fr',
  password: 'Mesure-7-des-Pages-42',
}

/** Gives a base its first administrator, and opens its site to the public: pages then answer whoever asks. */
export async function installSite(payload: Payload): Promise<void> {
  const end = await install({ payload, settings: { ...SETTINGS, again: SETTINGS.password } })
  if (!end.done) throw new Error('The base cannot be installed')
  await payload.updateGlobal({
    slug: 'site',
    data: { openToPublic: true },
    depth: 0,
    overrideAccess: true,
  })
}
