import { openBase } from './lib/openBase'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run unlock -- <courriel> [--json]

Le dernier recours : donne un code de déblocage pour un administrateur que personne d’autre ne peut débloquer. Le code
est écrit une seule fois, vaut 15 minutes et trois essais ; il se saisit sur la page /deblocage, et ouvre seulement le choix d’un
nouveau moyen d’entrer. L’acte est écrit au journal, et tous les administrateurs en sont avertis par courriel.

  --json   n’écrit sur la sortie que le bilan en JSON
  --help   cette aide

Code de sortie : 0 fait, 1 fait sans que tous les administrateurs aient pu être avertis, 2 impossible.`

const FAULTS = {
  unknown: 'Aucun compte ne porte ce courriel.',
  inactive: 'Ce compte est désactivé.',
  notAdministrator: 'Ce compte n’est pas celui d’un administrateur : l’assistance le débloque.',
} as const

await runCommand({
  help: HELP,
  run: async (_, [email, ...others]) => {
    if (!email || others.length > 0) throw new UsageError('Indiquez un courriel, un seul. Voyez --help.')
    const payload = await openBase()
    const { breakGlass } = await import('@/features/people/helpdesk/write/breakGlass')
    const end = await breakGlass(payload, email)
    if ('fault' in end) throw new UsageError(FAULTS[end.fault])
    const { spelledCode } = await import('@/domain/lock/unblockCode')
    const { env } = await import('@/env')
    const page = `${env.SITE_URL.replace(/\/$/, '')}/deblocage`
    const text = [
      `Code de déblocage de ${end.name} : ${spelledCode(end.code)}`,
      `À saisir avant 15 minutes sur ${page}`,
      `Administrateurs avertis par courriel : ${end.told}`,
      ...(end.untold > 0 ? [`Courriels qui n’ont pas pu partir : ${end.untold}`] : []),
    ].join('\n')
    return { text, report: end, code: end.untold > 0 ? 1 : 0 }
  },
})
