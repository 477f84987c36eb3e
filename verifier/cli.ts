/** At the terminal: `youshi-verify 账本.json [--code "1234 5678 9012"]`; ends with 1 when anything is wrong. */
import { readFileSync } from 'node:fs'
import { sha256 } from 'js-sha256'
import { verifyExport } from 'types/ledger-export'
import { report } from './report'

const USAGE = '用法：youshi-verify 账本文件.json [--code "公告栏上的封签短码"]'

/** 0 in order, 1 tampered with, 2 not asked properly. */
function run(words: readonly string[], say: (line: string) => void): number {
  const at = words.indexOf('--code')
  const printed = at < 0 ? undefined : words[at + 1]
  const [file] = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1))
  if (!file || (at >= 0 && !printed)) {
    say(USAGE)
    return 2
  }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    say(`打不开文件 ${file}`)
    return 2
  }
  const verdict = verifyExport(parsed(text), sha256, printed)
  for (const line of report(verdict)) say(line)
  return verdict.findings.length === 0 ? 0 : 1
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

process.exitCode = run(process.argv.slice(2), line => process.stdout.write(`${line}\n`))
