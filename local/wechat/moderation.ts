/** Content checks: a small fixed word list stands in for WeChat's judgement, its rules and codes are WeChat's. */
import { createHash } from 'node:crypto'
import type { OpenApiParameters } from '../gateway/open-api'
import { answer, textParameter, WechatError } from './verdict'

type Suggestion = 'pass' | 'review' | 'risky'

interface WordRule {
  words: string[]
  suggest: Exclude<Suggestion, 'pass'>
  /**
   * 10001 advertising, 20001 politics, 20002 sexual, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 rights of
   * others, 21000 other.
   */
  label: number
}

const passLabel = 100
const visitMs = 2 * 3600_000
const contentCharsMax = 2500
const badParameters = 47001
const noRecentVisit = 61010
const riskyContent = 87014

/** The words of the stand-in; enough to show each answer, no judgement about language. */
const wordRules: WordRule[] = [
  { words: ['卖淫', '裸聊'], suggest: 'risky', label: 20002 },
  { words: ['毒品', '枪支', '赌博'], suggest: 'risky', label: 20006 },
  { words: ['刷单返利', '代开发票'], suggest: 'risky', label: 20008 },
  { words: ['不得好死', '打死你'], suggest: 'risky', label: 20003 },
  { words: ['政治谣言'], suggest: 'risky', label: 20001 },
  { words: ['下流段子'], suggest: 'risky', label: 20012 },
  { words: ['盗版电影'], suggest: 'risky', label: 20013 },
  { words: ['全场五折', '免费领鸡蛋'], suggest: 'risky', label: 10001 },
  { words: ['跳大神'], suggest: 'risky', label: 21000 },
  { words: ['骗子', '王八蛋'], suggest: 'review', label: 20003 },
  { words: ['加微信', '优惠券'], suggest: 'review', label: 10001 }
]

/** Judges a picture or a recording by the names of its file, since nobody looks at it here. */
const judgeMedia = (names: string): { suggest: Suggestion; label: number } => {
  if (/risky/i.test(names)) return { suggest: 'risky', label: 20002 }
  if (/review/i.test(names)) return { suggest: 'review', label: 21000 }
  return { suggest: 'pass', label: passLabel }
}

const judgeText = (text: string): { suggest: Suggestion; label: number; keyword?: string } => {
  for (const { words, suggest, label } of wordRules) {
    const keyword = words.find(word => text.includes(word))
    if (keyword) return { suggest, label, keyword }
  }
  return { suggest: 'pass', label: passLabel }
}

export interface ModerationOptions {
  now: () => number
  appid: string
  /** The names under which the bytes behind a media URL lie in the bucket; none when it cannot be fetched. */
  namesOf: (url: string) => Promise<string[]>
  /** Delivers a platform event in some time of the cloud's clock. */
  push: (delayMs: number, event: () => Promise<Record<string, unknown>>) => void
}

export interface Moderation {
  /** The person opened the mini-program just now. */
  visited(openid: string): void
  checkText(parameters: OpenApiParameters): ReturnType<typeof answer>
  checkImage(parameters: OpenApiParameters): ReturnType<typeof answer>
  checkMedia(parameters: OpenApiParameters): Promise<ReturnType<typeof answer>>
  state(): Record<string, number>
  setState(visits: Record<string, number>): void
}

const mediaDelayMs = 3000
const downloadFailed = -1008

const mediaEvent = (traceId: string, openid: string, appid: string, at: number, verdict: Record<string, unknown>) => ({
  ToUserName: appid,
  FromUserName: openid,
  CreateTime: Math.floor(at / 1000),
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid,
  trace_id: traceId,
  version: 2,
  errmsg: 'ok',
  ...verdict
})

/** The same call at the same moment has the same trace, so that two runs of a test keep the same. */
const traceOf = (at: number, ...asked: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([at, ...asked]))
    .digest('hex')
    .slice(0, 32)

export const createModeration = ({ now, appid, namesOf, push }: ModerationOptions): Moderation => {
  let visits: Record<string, number> = {}
  const checkPerson = (parameters: OpenApiParameters): string => {
    const openid = textParameter(parameters, 'openid', 40003)
    const scene = parameters.scene
    if (scene !== 1 && scene !== 2 && scene !== 3 && scene !== 4) throw new WechatError(badParameters, 'invalid scene')
    if (now() - (visits[openid] ?? -visitMs) >= visitMs) throw new WechatError(noRecentVisit, 'code is expired')
    return openid
  }
  const contentOf = (parameters: OpenApiParameters): string => {
    const content = textParameter(parameters, 'content', badParameters)
    if ([...content].length > contentCharsMax) throw new WechatError(badParameters, 'content size out of limit')
    const others = [parameters.title, parameters.nickname, parameters.signature]
    return [content, ...others.filter(each => typeof each === 'string')].join('\n')
  }
  return {
    visited: openid => {
      visits = { ...visits, [openid]: now() }
    },
    checkText: parameters => {
      const verdict = judgeText(contentOf(parameters))
      // Without `version: 2` this is the old interface, which only knows yes and no.
      if (parameters.version !== 2) {
        if (verdict.suggest === 'risky') throw new WechatError(riskyContent, 'risky content')
        return answer()
      }
      checkPerson(parameters)
      const { suggest, label, keyword } = verdict
      const detail = [{ strategy: keyword ? 'keyword' : 'content_model', errcode: 0, suggest, label, keyword }]
      return answer({ result: { suggest, label }, detail, trace_id: traceOf(now(), parameters) })
    },
    checkImage: parameters => {
      const media = parameters.media
      const name = typeof media === 'object' && media !== null && 'filename' in media ? String(media.filename) : ''
      if (judgeMedia(name).suggest === 'risky') throw new WechatError(riskyContent, 'risky content')
      return answer()
    },
    checkMedia: async parameters => {
      const url = textParameter(parameters, 'media_url', badParameters)
      const openid = checkPerson(parameters)
      const traceId = traceOf(now(), url, openid)
      const names = await namesOf(url)
      const result = judgeMedia(names.join(' '))
      const detail = [{ strategy: 'content_model', errcode: 0, ...result }]
      const verdict = names.length > 0 ? { errcode: 0, result, detail } : { errcode: downloadFailed }
      push(mediaDelayMs, async () => mediaEvent(traceId, openid, appid, now(), verdict))
      return answer({ trace_id: traceId })
    },
    state: () => visits,
    setState: saved => {
      visits = saved
    }
  }
}
