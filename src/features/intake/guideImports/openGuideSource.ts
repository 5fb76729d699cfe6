import { stat } from 'node:fs/promises'
import { InvalidInput } from '@/errors'
import { folderSource } from './folderSource'
import type { GuideSource } from './GuideSource'
import { zipSource } from './zipSource'

/** The guide of a folder or of a ZIP archive. @throws InvalidInput on another file. */
export async function openGuideSource({ path, name }: { path: string; name: string }): Promise<GuideSource> {
  if ((await stat(/* turbopackIgnore: true */ path)).isDirectory()) return folderSource(path)
  if (/\.zip$/i.test(name)) return zipSource(path, name)
  throw new InvalidInput(`« ${name} » n’est ni un dossier ni une archive ZIP : un guide s’importe entier.`)
}
