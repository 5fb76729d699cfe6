import { openBase } from './lib/openBase'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'
import { readSettingsFile } from './setup/readSettingsFile'

const HELP = `npm run setup [-- --code | --file <réglages.json>] [--json]

Prépare une base vide et dit comment l’installer : l’adresse de la page /installation et le code qu’elle demande. Une
base installée ne l’est plus jamais une seconde fois.

  --code            n’écrit que le code à usage unique
  --file <fichier>  installe sans écran, d’après un fichier :
                    { "siteName": "Repère", "department": "91", "name": "Prénom Nom",
                      "email": "prenom.nom@exemple.fr", "password": "…" }
                    department : code INSEE du département ; siteName vaut Repère s’il manque
  --json            n’écrit sur la sortie que le bilan en JSON
  --help            cette aide

Code de sortie : 0 fait, 2 impossible.`

const CLOSED = 'Cette base est déjà installée : l’installation ne se refait pas.'

await runCommand({
  help: HELP,
  options: { code: { type: 'boolean' }, file: { type: 'string' } },
  run: async ({ code, file }, positionals) => {
    if (positionals.length > 0 || (code && file !== undefined))
      throw new UsageError('Indiquez « --code » ou « --file » suivi d’un fichier, ou rien. Voyez --help.')
    const settings = file === undefined ? null : readSettingsFile(file)
    const payload = await openBase()
    const { isInstalled } = await import('@/features/shell/installation/read/isInstalled')
    const { installationCode } = await import('@/features/shell/installation/write/installationCode')
    const installed = await isInstalled(payload)
    if (installed && (code || settings)) throw new UsageError(CLOSED)
    if (installed)
      return { text: 'Cette base est installée : rien n’est à faire.', report: { installed: true } }
    if (!settings) {
      const [told, page] = [await installationCode(payload), await installationPage()]
      return {
        text: code ? told : `Démarrez le serveur, puis ouvrez ${page} avec ce code : ${told}`,
        report: { installed: false, code: told, page },
      }
    }
    const { install } = await import('@/features/shell/installation/write/install')
    const end = await install({ payload, settings })
    if (end.done)
      return {
        text: `Repère est installé. Premier administrateur : ${end.email}\nEffacez ${file} : il contient son mot de passe.`,
        report: { installed: true, administrator: end.email },
      }
    if ('closed' in end) throw new UsageError(CLOSED)
    const { installationFaultLines } = await import(
      '@/features/shell/installation/present/installationFaultLines'
    )
    throw new UsageError(
      ['Rien n’est installé. À corriger :', ...installationFaultLines(end.faults)].join('\n'),
    )
  },
})

async function installationPage(): Promise<string> {
  const { env } = await import('@/env')
  return `${env.SITE_URL.replace(/\/$/, '')}/installation`
}
