/** What no file of the project may hold: plain text rules, each with the reason that is shown. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const linesMax = 400

/** This list names what it forbids, and the lock and captured data are not prose. */
const unread = [/^config\/bans\.mjs$/, /^tests\/config\/bans\.test\.ts$/, /^package-lock\.json$/, /\/captures\//]
const readable = /\.(tsx?|mjs|cjs|js|json|md|css|html|sh|ya?ml)$|^\.(npmrc|gitignore|ci\/run)$|^LICENSE$/
const source = /\.(tsx?|mjs|cjs|js|css|html)$/

const casts = /\bas any\b|\bas unknown as\b/
const comment = /^\s*(\/\*|\*|\/\/)/

const bans = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'unfinished work is not kept in the sources'],
  [casts, 'a cast that switches the types off'],
  [/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|istanbul ignore/, 'a checker is switched off'],
  [/\b(it|test|describe)\s*\.\s*(skip|only|todo|failing)\b|\bx(it|test|describe)\(/, 'a test is skipped'],
  [
    /\bassistants?\b|\bchatbots?\b|\blanguage models?\b|\bLLMs?\b|\bcopilot\b|\bclaude\b|\banthropic\b|\bopenai\b/i,
    'not about the project'
  ],
  [
    /\b(this|last|previous|next|another|earlier) session\b|\bsub-?agents?\b|\bsystem prompt\b|\bthe prompt\b|\bprompted\b|\bthe brief\b/i,
    'not about the project'
  ],
  [/(?<![\w./:$}\]-])\/(work|tmp|root|home\/\w+|Users\/\w+)\/[\w.-]/, 'a path of one machine'],
  [/registry\.[\w-]+\.\w+|npmmirror|artifactory|jfrog|verdaccio|pkgs?\.dev\//i, 'the host of a package registry']
]

/** Every file that is or would be committed, relative to the root. */
export function projectFiles(root) {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (git.status !== 0) throw new Error('the project must be a git repository')
  return [...new Set(git.stdout.split('\0'))].filter(file => file && existsSync(path.join(root, file))).sort()
}

/** What one file holds that it may not, as `line: reason`. */
export function findings(file, text) {
  const lines = text.split('\n')
  const found = lines.flatMap((line, i) =>
    bans
      .filter(([pattern]) => pattern.test(line) && !(pattern === casts && comment.test(line)))
      .map(([, reason]) => `${file}:${i + 1} ${reason}: ${line.trim().slice(0, 100)}`)
  )
  const count = text.endsWith('\n') ? lines.length - 1 : lines.length
  const tooLong = source.test(file) && count > linesMax ? [`${file} has ${count} lines, at most ${linesMax}`] : []
  return [...tooLong, ...found]
}

/** Every finding in every readable file of the project. */
export const allFindings = root =>
  projectFiles(root)
    .filter(file => readable.test(file) && !unread.some(pattern => pattern.test(file)))
    .flatMap(file => findings(file, readFileSync(path.join(root, file), 'utf8')))
