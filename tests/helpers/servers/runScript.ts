import { execFile } from 'node:child_process'

type Ran = { code: number; stdout: string; stderr: string }

/** Runs a script of ours as npm does, on the base of this process's environment. */
export function runScript(script: string, args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=production', '--import', './scripts/lib/setUp.mjs', script, ...args],
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
