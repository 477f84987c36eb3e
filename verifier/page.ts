/** On one page without a server: pick the exported file, see what comes out; the file never leaves the computer. */
import { sha256 } from 'js-sha256'
import { verifyExport } from 'types/ledger-export'
import { report } from './report'

const element = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id} on the page`)
  return found as E
}

async function verify(): Promise<void> {
  const [file] = element<HTMLInputElement>('file').files ?? []
  if (!file) return
  const printed = element<HTMLInputElement>('code').value.trim()
  const answer = element('answer')
  answer.className = ''
  answer.textContent = '正在一笔一笔地核对…'
  let value: unknown = null
  try {
    value = JSON.parse(await file.text())
  } catch {
    // What is no JSON is no export: the verdict says so.
  }
  const verdict = verifyExport(value, sha256, printed || undefined)
  answer.textContent = report(verdict).join('\n')
  answer.className = verdict.findings.length === 0 ? 'good' : 'bad'
}

element('file').addEventListener('change', () => void verify())
element('code').addEventListener('change', () => void verify())
