import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSmtpServer } from '../../tests/helpers/servers/smtpServer'
import { step } from '../lib/progress'
import { type DigestScene, fillDigest } from './fillDigest'
import { throwawayBase } from './throwawayBase'
import { rounded, timed } from './timing'

/** What the digest of everybody may take, in seconds, and what it may add to the memory of the process, in megabytes. */
const SECONDS = 60
const MEGABYTES = 250
/** What the home page of one person may wait for what changed, in milliseconds. */
const HOME_MS = 300
const LOOK_EVERY = 100
const MB = 1024 * 1024

/**
 * Fills an empty base with people who each follow twenty things and with a week of changes, then times the one digest of all, mails
 * taken by a real SMTP server; run again, nothing goes.
 */
export async function runDigestBench({ people }: { people: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  const smtp = await openSmtpServer()
  Object.assign(process.env, {
    ...throwawayBase(folder),
    NODE_ENV: 'test',
    MEILI_URL: '',
    SMTP_URL: smtp.url,
    LOG_LEVEL: 'info',
    REPERE_NOW: '2026-11-02T10:00:00.000Z',
  })
  try {
    const { openBase } = await import('../lib/openBase')
    const payload = await openBase()
    const scene = await fillDigest(payload, people)
    const { sendDigests } = await import('@/features/trust/digest/write/sendDigests')
    const memory = watchMemory()
    const cpu = process.cpuUsage()
    const seconds = rounded((await timed(() => sendDigests(payload))) / 1000)
    const { user, system } = process.cpuUsage(cpu)
    const cpuSeconds = rounded((user + system) / 1e6)
    const grown = memory.stop()
    const mails = smtp.mails.length
    step(`${mails} courriels en ${seconds} s`)
    const again = rounded((await timed(() => sendDigests(payload))) / 1000)
    await readHome(scene)
    const home = rounded(await timed(() => readHome(scene)))
    const once =
      smtp.mails.length === mails && new Set(smtp.mails.map(({ to }) => to?.[0]?.address)).size === mails
    const within = seconds <= SECONDS && mails === people && home <= HOME_MS && grown <= MEGABYTES && once
    return { people, mails, seconds, cpuSeconds, again, homeMs: home, megabytes: grown, once, within }
  } finally {
    await smtp.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the home page of one of them reads of what changed, for the same week. */
async function readHome({ payload, user, since }: DigestScene): Promise<void> {
  const { keptChanges } = await import('@/features/shell/home/read/keptChanges')
  const { clock } = await import('@/infra/clock')
  await keptChanges({
    payload,
    userId: user.id,
    readerClass: 'agents',
    since,
    now: clock.now(),
    favourites: [],
    territories: [],
  })
}

function watchMemory() {
  const before = process.memoryUsage.rss()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, LOOK_EVERY)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round((most - before) / MB)
    },
  }
}
