/** What the verifier says, in words for whoever asked; the same at the terminal and on the page. */
import type { Verdict } from 'types/ledger-export'

/** More would not be read; how many there are is said. */
const SHOWN = 20

export function report({ findings, entries, blocks, code }: Verdict): string[] {
  if (findings.length === 0) {
    return [
      `核对通过：${entries} 笔、${blocks} 块，一笔没少，一笔没改。`,
      `封签短码：${code || '（还没有封过账）'}`,
      '请把短码和公告栏上贴的比一比，一样就是同一本账。'
    ]
  }
  const more = findings.length > SHOWN ? [`……还有 ${findings.length - SHOWN} 处`] : []
  return [`核对没有通过，有 ${findings.length} 处不对：`, ...findings.slice(0, SHOWN).map(one => `· ${one}`), ...more]
}
