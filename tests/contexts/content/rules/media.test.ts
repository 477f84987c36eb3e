/** What becomes of a photo: the platform's answer, its silence, and when files are taken away. */
import { answerTo, isLoose, isUnanswered, type MediaFacts, mediaClock } from 'contexts/content/rules/media'

const photo: MediaFacts = {
  _id: 'f_1',
  ownerId: 'p_1',
  author: '1幢居民',
  scope: 'a/b/c/d',
  kind: 'photo',
  fileId: 'cloud://env/media/f_1.jpg',
  uploadId: '',
  hash: '',
  bytes: 10,
  state: 'checking',
  traceId: 't',
  queued: false,
  claimed: false,
  at: 100,
  answerBy: 200,
  looseUntil: 700,
  refusedUntil: null
}
const passed: MediaFacts = { ...photo, state: 'passed' }
const kept: MediaFacts = { ...passed, claimed: true }
const refused: MediaFacts = { ...photo, state: 'refused', refusedUntil: 6000 }

test.each([
  ['still uploaded beside its copy', { ...photo, uploadId: 'cloud://env/uploads/p_1/x.jpg' }, 100],
  ['waiting for the platform', photo, 200],
  ['waiting for people, attached', { ...photo, queued: true, claimed: true }, null],
  ['waiting for people, attached to nothing', { ...photo, queued: true }, 700],
  ['passed, attached to nothing', passed, 700],
  ['passed and attached', kept, null],
  ['sent back, attached or not', refused, 6000],
  ['sent back and attached', { ...refused, claimed: true }, 6000],
  ['gone with its file still there', { ...photo, state: 'gone' as const }, 100],
  ['gone', { ...photo, state: 'gone' as const, fileId: '' }, null]
])('a photo that is %s', (_name, media, at) => {
  expect(mediaClock(media)).toBe(at)
})

test.each([
  [199, false],
  [200, true]
])('the platform’s time is over at the promised moment and not before: at %i %s', (at, over) => {
  expect(isUnanswered(photo, at)).toBe(over)
  expect(isUnanswered({ ...photo, queued: true }, at)).toBe(false)
  expect(isUnanswered(passed, at)).toBe(false)
})

test.each([
  [699, false],
  [700, true]
])(
  'a photo attached to nothing is let go at the promised moment: at %i %s; one that is attached never',
  (at, loose) => {
    expect([isLoose(photo, at), isLoose(passed, at)]).toEqual([loose, loose])
    expect([isLoose(kept, at), isLoose(refused, at)]).toEqual([false, false])
  }
)

test.each([
  ['pass', photo, 'pass'],
  ['risky', photo, 'refuse'],
  ['review', photo, 'ask'],
  [null, photo, 'ask'],
  ['pass', { ...photo, queued: true }, 'ignore'],
  ['risky', passed, 'ignore'],
  ['pass', refused, 'ignore'],
  ['pass', { ...photo, state: 'gone' as const }, 'ignore']
] as const)('the answer %s to a photo in hand leads where it should', (suggest, media, wanted) => {
  expect(answerTo(media, suggest && { suggest, rule: 'porn' })).toBe(wanted)
})
