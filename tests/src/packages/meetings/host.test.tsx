/** A host in a courtyard without signal loses nothing: all is on the phone, survives a killed app, and is sent later, once. */
import { act, screen, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import type { SheetEntry } from 'types/meeting-day'
import HostPage from '@/packages/meetings/host/index'
import { headsOnPhone, keptOf, settled, stamped } from '@/packages/meetings/host/sheet'
import { answer, answerWith, calls, lost } from '../../cloud/server'
import { kill, me, meeting, open, serve, startAnew, tap, type } from './page'

const held = meeting()
const answers = {
  'session.open': me,
  'meeting.show': held,
  'meeting.code': { imageBase64: '', digits: '743537' },
  'meeting.roster': { items: [{ who: '3号楼居民', reply: 'come', present: 0, number: '123456' }] }
}
const id = { id: held.id }
const HOME = '哪一户'

interface Sheet {
  entries: SheetEntry[]
}
const kept = (call: { input: unknown }) =>
  answer({ outcomes: (call.input as Sheet).entries.map(entry => ({ id: entry.id, outcome: 'kept' })), present: 4 })(
    call as never
  )
const sheets = () =>
  calls.filter(call => call.operation === 'meeting.hostSheet').map(call => (call.input as Sheet).entries)

/** The page was open once while there was a signal. */
async function seenBefore(): Promise<void> {
  serve(answers)
  await open(<HostPage />, id)
  await screen.findByText('到了的人')
  await screen.findByText('743 537')
  kill()
  answerWith(lost)
}

async function noteHome(home: string): Promise<void> {
  await type(HOME, home)
  await tap('2 人')
  await tap('记下来')
}

beforeEach(startAnew)
jest.setTimeout(30_000)

test('without a network the page works with what was seen last: digits, groups, who wants to come', async () => {
  await seenBefore()
  await open(<HostPage />, id)
  expect(screen.getByText('743 537')).toBeTruthy()
  expect(screen.getByText('到场 2 人')).toBeTruthy()
  expect(screen.getByLabelText('一楼住户')).toBeTruthy()
  await tap('说要来的、到了的 1 户，点一下展开')
  expect(screen.getByText('3号楼居民')).toBeTruthy()
})

test('what is noted is on the phone at once, survives a killed app, and is sent once there is a way', async () => {
  await seenBefore()
  await open(<HostPage />, id)
  await noteHome('3号楼2单元301')
  expect(screen.getByText('3号楼2单元301，2 人')).toBeTruthy()
  expect(screen.getByText('手机里有 1 条还没送到')).toBeTruthy()
  expect(screen.getByText('到场 4 人')).toBeTruthy()
  kill()
  await open(<HostPage />, id)
  expect(screen.getByText('3号楼2单元301，2 人')).toBeTruthy()
  expect(screen.getByText('手机里有 1 条还没送到')).toBeTruthy()
  kill()
  answerWith(call =>
    call.operation === 'meeting.hostSheet' ? kept(call) : answer(answers[call.operation as keyof typeof answers])(call)
  )
  await open(<HostPage />, id)
  await waitFor(() => expect(screen.getByText('1 条都送到了。')).toBeTruthy())
  expect(sheets()).toEqual([[expect.objectContaining({ kind: 'home', home: '3号楼2单元301', heads: 2 })]])
})

test('an answer that was lost is sent again with the same entries: the server knows them by name', async () => {
  await seenBefore()
  await open(<HostPage />, id)
  await noteHome('3-2-301')
  await act(async () => new Promise(resolve => setTimeout(resolve, 5000)))
  const first = keptOf(held.id).map(({ entry }) => entry)
  answerWith(call =>
    call.operation === 'meeting.hostSheet' ? kept(call) : answer(answers[call.operation as keyof typeof answers])(call)
  )
  await tap('现在送')
  await waitFor(() => expect(screen.getByText('1 条都送到了。')).toBeTruthy())
  expect(sheets()).toEqual([first])
})

test('one entry that does not count says why, and the others are there', async () => {
  serve(answers)
  answerWith(call => {
    if (call.operation !== 'meeting.hostSheet') return answer(answers[call.operation as keyof typeof answers])(call)
    const { entries } = call.input as Sheet
    const outcomes = entries.map(entry => ({
      id: entry.id,
      outcome: entry.kind === 'person' ? 'person-unknown' : 'kept'
    }))
    return answer({ outcomes, present: 4 })(call)
  })
  await open(<HostPage />, id)
  await screen.findByText('到了的人')
  await noteHome('3-2-301')
  await tap('念编号')
  await type('邻居的编号（10 位数字）', '0000000000')
  await tap('记下来')
  await waitFor(() => expect(screen.getByText(/没有这个编号/)).toBeTruthy())
  expect(screen.getByText('送到了')).toBeTruthy()
})

test('what is half typed survives as well', async () => {
  await seenBefore()
  await open(<HostPage />, id)
  await type('记一条，写纪要时用', '一楼住户：怕挡光')
  kill()
  await open(<HostPage />, id)
  expect((screen.getByLabelText('记一条，写纪要时用') as HTMLTextAreaElement).value).toBe('一楼住户：怕挡光')
})

test.each([false, true])('axe finds nothing on it (elder layout: %s)', async elder => {
  serve(answers)
  await open(<HostPage />, id, elder)
  await screen.findByText('到了的人')
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } }
  })
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
})

test('heads on the phone are counted once a home, by the last figure, and no longer once they are sent', () => {
  const home = (heads: number) => ({ entry: stamped({ kind: 'home', home: '3-2-301', heads }, 1), words: '' })
  const both = [home(1), home(3), { entry: stamped({ kind: 'heads', heads: 5 }, 2), words: '' }]
  expect(headsOnPhone(both)).toBe(8)
  const all = both.map(({ entry }) => ({ id: entry.id, outcome: 'kept' as const }))
  expect(headsOnPhone(settled(both, all))).toBe(0)
})
