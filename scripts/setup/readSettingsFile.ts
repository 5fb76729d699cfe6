import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { InstallationSettings } from '@/domain/installation/installationFaults'
import { UsageError } from '../lib/UsageError'

const text = z.string().default('')
const fileSchema = z.strictObject({
  siteName: z.string().default('Repère'),
  department: text,
  name: text,
  email: text,
  password: text,
})

/** The settings of an installation in a JSON file; what they hold is judged later. @throws UsageError when it cannot be read, or holds anything else. */
export function readSettingsFile(path: string): InstallationSettings {
  const read = fileSchema.safeParse(parse(path))
  if (!read.success) {
    const places = read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || 'le fichier entier'],
    )
    throw new UsageError(`« ${path} » ne se lit pas : ${places.join(', ')}. Voyez --help.`)
  }
  return { ...read.data, again: read.data.password }
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Le fichier « ${path} » n’existe pas, ou n’est pas du JSON.`, { cause: error })
  }
}
