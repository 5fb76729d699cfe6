const WIDTH = 24

/** Announces a step on standard error. */
export function step(text: string): void {
  console.error(`▸ ${text}`)
}

/** Shows how far a step is: a bar that redraws on a terminal, a line every tenth elsewhere. */
export function bar(label: string, done: number, total: number): void {
  const line = `  ${label.padEnd(14)} ${drawBar(done, total)} ${done} / ${total}`
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${done >= total ? '\n' : ''}`)
  else if (done >= total || done % Math.max(1, Math.ceil(total / 10)) === 0) console.error(line)
}

/** `████░░░░` of a share. */
export function drawBar(done: number, total: number): string {
  const filled = total > 0 ? Math.round((Math.min(done, total) / total) * WIDTH) : WIDTH
  return '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
}
