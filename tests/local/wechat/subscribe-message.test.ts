/** Messages reach a person only as WeChat lets them: one per permission, every field within its rule. */
import { createSubscribeMessages } from '../../../local/wechat/subscribe-message'
import { readTemplateValues } from '../../../local/wechat/template-values'

const values = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]))

const message = (fields: Record<string, unknown>, touser = 'oWang') => ({
  touser,
  template_id: 'T1',
  page: 'pages/a?id=1',
  data: values(fields)
})

const twenty = '二十个字的事项名称写到这里正好二十个字啊'

test.each([
  ['thing1', twenty],
  ['thing1', '3号楼 充电桩 🔌'],
  ['number2', '36609.05'],
  ['letter3', 'ABC'],
  ['symbol4', '!!!'],
  ['character_string5', 'NO-2026/001'],
  ['time6', '15:01'],
  ['time6', '2019年10月1日 15:01'],
  ['time6', '2019年10月1日 15:01 ~ 2019年10月2日 15:01'],
  ['date7', '2019年10月1日'],
  ['date7', '2019-10-01'],
  ['amount8', '¥100.50'],
  ['phone_number9', '+86-0766-66888866'],
  ['car_number10', '鲁A8Z888挂'],
  ['name11', '王秀兰'],
  ['phrase12', '表决中'],
  ['enum13', '小区']
])('%s takes %s', (key, value) => {
  expect(readTemplateValues(values({ [key]: value }))).toEqual({ [key]: value })
})

test.each([
  ['thing1', `${twenty}多`],
  ['thing1', ''],
  ['thing1', '两行\n字'],
  ['thing1', { nested: true }],
  ['thing', '没有编号'],
  ['unknown1', 'x'],
  ['number2', '一百'],
  ['letter3', 'ABC1'],
  ['symbol4', '!!!!!!'],
  ['character_string5', '编号1'],
  ['time6', '明天'],
  ['date7', '15:01'],
  ['amount8', '一百元'],
  ['phone_number9', '123456789012345678'],
  ['car_number10', '鲁A8Z888挂挂挂'],
  ['name11', '王2'],
  ['phrase12', '六个汉字不行'],
  ['phrase12', 'abc']
])('%s refuses %p with 47003 and its name', (key, value) => {
  const refusal = { errcode: 47003, message: `argument invalid! data.${key}.value invalid` }
  expect(() => readTemplateValues(values({ [key]: value }))).toThrow(expect.objectContaining(refusal))
})

test('a message without any field is refused', () => {
  expect(() => readTemplateValues({})).toThrow(expect.objectContaining({ errcode: 47003 }))
})

test('one permission is one message', () => {
  const messages = createSubscribeMessages(() => 5, undefined)
  messages.allow('oWang', 'T1')
  expect(messages.send(message({ thing1: '充电桩' }))).toMatchObject({ body: { errcode: 0, msgid: 1 } })
  expect(() => messages.send(message({ thing1: '充电桩' }))).toThrow(expect.objectContaining({ errcode: 43101 }))
})

test('a permission counts for its own person and template only', () => {
  const messages = createSubscribeMessages(() => 5, undefined)
  messages.allow('oLi', 'T1')
  messages.allow('oWang', 'T2')
  expect(() => messages.send(message({ thing1: '充电桩' }))).toThrow(expect.objectContaining({ errcode: 43101 }))
  expect([messages.left('oLi', 'T1'), messages.left('oWang', 'T2')]).toEqual([1, 1])
})

test('a refused message costs no permission', () => {
  const messages = createSubscribeMessages(() => 5, undefined)
  messages.allow('oWang', 'T1')
  expect(() => messages.send(message({ thing1: `${twenty}多` }))).toThrow(expect.objectContaining({ errcode: 47003 }))
  expect(messages.left('oWang', 'T1')).toBe(1)
})

test('a template that the account does not have is 40037, nobody is 40003', () => {
  const messages = createSubscribeMessages(() => 5, ['T9'])
  expect(() => messages.send(message({ thing1: 'x' }))).toThrow(expect.objectContaining({ errcode: 40037 }))
  expect(() => messages.send(message({ thing1: 'x' }, ''))).toThrow(expect.objectContaining({ errcode: 40003 }))
})

test('a person finds their own messages, newest first, as they arrived', () => {
  let now = 5
  const messages = createSubscribeMessages(() => now, undefined)
  messages.allow('oWang', 'T1', 2)
  messages.allow('oLi', 'T1')
  messages.send(message({ thing1: '一' }))
  now = 9
  messages.send(message({ thing1: '二' }))
  messages.send(message({ thing1: '三' }, 'oLi'))
  const seen = messages.messages('oWang').map(({ values: told, at, page }) => [told, at, page])
  expect(seen).toEqual([
    [{ thing1: '二' }, 9, 'pages/a?id=1'],
    [{ thing1: '一' }, 5, 'pages/a?id=1']
  ])
})
