/** The demo: a local cloud with the built app and functions, and a town made by running the real operations. */
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cloud, createCloud } from '../cloud'
import type { CloudOptions } from '../cloud-options'
import type { CloudSnapshot } from '../hooks/hooks'
import { createHand, type Hand } from './hand'
import { LIFE_BEFORE_MS, liveThrough } from './history'
import { foundNeighbours, moveEverybodyIn, NEIGHBOURS } from './neighbours'
import { founder, personas, staff } from './people'
import { scenesOf } from './scenes'
import { compound, foundTown, movePersonasIn } from './town'
import { NEWEST_DOUBT } from './year/accounts/doubts'

interface Place {
  port: number
  functions: string
  app: string
  /** Journal and files survive here from one start to the next; absent keeps everything in memory. */
  data?: string
  /** The visitor's first moment (epoch ms); the machine's clock otherwise. */
  now?: number
  /** A town that was built before, so that it need not be built again. */
  town?: CloudSnapshot
}

/** Keys of the demo town only: anyone can read them here, and nothing real is sealed with them. */
const environment = {
  HOUSE_KEY: 'demo house key, known to everybody who reads this',
  PHONE_KEY: 'demo phone key, known to everybody who reads this',
  FOUNDERS: founder,
  ROOT_SCOPE: '371502',
  ROOT_NAME: '东昌府区',
  TEMPLATE_MEETING: 'template-meeting',
  TEMPLATE_DECISION: 'template-decision',
  TEMPLATE_MATTER: 'template-matter'
}

const templates = [
  { id: environment.TEMPLATE_MEETING, title: '会议通知', fields: {} },
  { id: environment.TEMPLATE_DECISION, title: '表决通知', fields: {} },
  { id: environment.TEMPLATE_MATTER, title: '事项进展', fields: {} }
]

const hints = [
  '点左边换一个人，就像换一部手机。',
  '右边可以快进时间，也可以替邻居们走几步。',
  '在“我的”里可以打开长辈版。'
]

export async function start({ town, ...place }: Place): Promise<Cloud> {
  const scenes: NonNullable<CloudOptions['scenes']> = []
  const cloud = await createCloud({
    ...place,
    log: logIn(place.data),
    env: environment,
    collections: JSON.parse(readFileSync(join(place.functions, '..', 'environment', 'collections.json'), 'utf8')),
    timers: true,
    title: '有事来聊 · 演示小区',
    hints,
    personas,
    templates,
    scenes
  })
  const hand = createHand(cloud)
  if (town) await cloud.hooks.restore(town)
  else if (!(await standsAlready(hand))) await build(cloud, hand)
  scenes.push(...scenesOf(hand, NEIGHBOURS, () => cloud.invoke('clock', {}, { trigger: 'minute' })))
  return cloud
}

/** What the functions say of every call goes to a file, so that the person at the terminal is not buried in it. */
function logIn(folder: string | undefined): (line: string) => void {
  if (!folder) return () => undefined
  mkdirSync(folder, { recursive: true })
  const stream = createWriteStream(join(folder, 'functions.log'), { flags: 'a' })
  return line => stream.write(`${line}\n`)
}

/** The last thing that happens while building is that a neighbour asks about the accounts. */
async function standsAlready(hand: Hand): Promise<boolean> {
  const { items } = await hand
    .act<{ items: { text: string }[] }>(staff, 'objection.list', { scope: compound })
    .catch(() => ({ items: [] }))
  return items.some(({ text }) => text === NEWEST_DOUBT)
}

async function build(cloud: Cloud, hand: Hand): Promise<void> {
  const { clock } = cloud.hooks
  const now = clock.now()
  const rosters = join(__dirname, 'rosters')
  console.log('第一次开门：正在把三个小区搬进来（其中一个是 355 位业主的真实清册），再过完一年，约需三分钟 …')
  clock.set(now - LIFE_BEFORE_MS)
  await foundTown(hand, rosters)
  await foundNeighbours(hand, rosters)
  await movePersonasIn(hand)
  console.log(`${await moveEverybodyIn(hand)} 位邻居已经入住，正在过这一年 …`)
  await liveThrough(hand, now)
  // Whatever is left passes, so that the town's clock is the visitor's.
  await hand.pass(Math.max(now - clock.now(), 0))
}
