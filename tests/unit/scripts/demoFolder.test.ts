import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resetDemo } from '../../../scripts/demo/resetDemo'
import { runningDemo } from '../../../scripts/demo/serverFile'

const NO_SUCH_PROCESS = '99999999'

const aFolder = () => mkdtempSync(join(tmpdir(), 'repere-demo-'))
const settingsOf = (folder: string) => ({
  DATA_DIR: folder,
  DATABASE_URL: `file:${folder}/repere.db`,
  SEARCH_DB: `${folder}/search.db`,
  SITE_URL: 'http://localhost:3000',
})

describe('resetDemo', () => {
  it('refuses a base that is no file of ours', () => {
    const settings = { ...settingsOf(aFolder()), DATABASE_URL: 'mongodb://127.0.0.1/repere' }
    expect(() => resetDemo(settings)).toThrow('--reset n’efface qu’une base SQLite')
  })

  it('removes base, index, mails and accounts, and keeps the secrets', () => {
    const folder = aFolder()
    for (const name of ['repere.db', 'repere.db-wal', 'search.db', 'demo-accounts.json', 'secrets.env'])
      writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'mails'))
    resetDemo(settingsOf(folder))
    expect(readdirSync(folder)).toStrictEqual(['secrets.env'])
  })
})

describe('runningDemo', () => {
  it('finds nobody where no demo was started', () => {
    expect(runningDemo(aFolder())).toStrictEqual(null)
  })

  it('takes no notice of the file of a process that was killed', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'demo.pid'), NO_SUCH_PROCESS)
    expect(runningDemo(folder)).toStrictEqual(null)
    expect(existsSync(join(folder, 'demo.pid'))).toStrictEqual(true)
  })

  it('finds the process that serves the folder', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'demo.pid'), String(process.pid))
    expect(runningDemo(folder)).toStrictEqual(process.pid)
  })
})
