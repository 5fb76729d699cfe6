import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../lib/makeFolder'
import { portInUse } from '../lib/portInUse'
import { UsageError } from '../lib/UsageError'

const TRIAL = '.writable'

type Machine = { port: number; folders: readonly string[] }

/** What the demo needs of the machine. @throws UsageError that says in French what is wrong and what to do. */
export async function checkMachine({ port, folders }: Machine): Promise<void> {
  if (!isNodeSupported(process.versions.node))
    throw new UsageError(
      `Node ${process.versions.node} ne convient pas : installez Node 20.19 ou plus, ou 22.12 ou plus.`,
    )
  for (const folder of folders) checkWritable(folder)
  if (await portInUse(port))
    throw new UsageError(
      `Le port ${port} est déjà pris. Arrêtez le programme qui s’en sert, ou choisissez un autre port : PORT=${port + 1} npm run demo`,
    )
}

/** `^20.19 || >=22.12`, as in package.json. */
export function isNodeSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

function checkWritable(folder: string): void {
  try {
    makeFolder(folder)
    writeFileSync(join(folder, TRIAL), '')
    rmSync(join(folder, TRIAL))
  } catch (error) {
    throw new UsageError(
      `Le dossier « ${folder} » n’est pas accessible en écriture. Donnez-vous le droit d’y écrire, ou copiez le projet ailleurs.`,
      { cause: error },
    )
  }
}
