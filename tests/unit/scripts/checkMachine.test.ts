import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkMachine, isNodeSupported } from '../../../scripts/demo/checkMachine'
import { freePort } from '../../../scripts/test/freePort'

const aFolder = () => mkdtempSync(join(tmpdir(), 'repere-machine-'))

describe('checkMachine', () => {
  it('names the port that is taken and another one to try', async () => {
    const server = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, resolve))
    const check = checkMachine({ port, folders: [aFolder()] })
    await expect(check).rejects.toThrow(`PORT=${port + 1} npm run demo`)
    server.close()
  })

  it('names the folder that cannot be written', async () => {
    const file = join(aFolder(), 'data')
    writeFileSync(file, '')
    const check = checkMachine({ port: await freePort(), folders: [file] })
    await expect(check).rejects.toThrow(`Le dossier « ${file} » n’est pas accessible en écriture.`)
  })

  it('leaves nothing behind on a machine that is well', async () => {
    const folder = aFolder()
    await checkMachine({ port: await freePort(), folders: [folder] })
    expect(readdirSync(folder)).toStrictEqual([])
  })
})

describe('isNodeSupported', () => {
  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('refuses %s', (version) => {
    expect(isNodeSupported(version)).toStrictEqual(false)
  })

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('takes %s', (version) => {
    expect(isNodeSupported(version)).toStrictEqual(true)
  })
})
