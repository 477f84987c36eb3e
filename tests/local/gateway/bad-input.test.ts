/** Nothing that arrives at the port brings the cloud down, and nobody but this machine is answered. */
import { connect } from 'node:net'
import fc from 'fast-check'
import { type Cloud, createCloud } from '../../../local/cloud'

let cloud: Cloud
beforeAll(async () => {
  cloud = await createCloud({ functions: {}, collections: [{ name: 'c' }] })
})
afterAll(() => cloud.close())

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${cloud.url}/admin`, { method: 'POST', headers, body })

test('an unknown action is INVALID_PARAM', async () => {
  const answer = await post('{"action":"database.dropEverything"}')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
})

test.each(['', 'null', '[]', '{', '"text"', '{"action":{}}', '{"action":"constructor"}', '{"action":"__proto__"}'])(
  'the body %s is INVALID_PARAM',
  async body => {
    expect(await (await post(body)).json()).toMatchObject({ code: 'INVALID_PARAM' })
  }
)

test('every action refuses fields of the wrong kind with a code, whatever they hold', async () => {
  const names = ['addCollection', 'insertDocument', 'getDocument', 'calculateDocument', 'modifyDocument']
  const others = ['removeDocument', 'aggregateDocuments', 'commitTransaction', 'abortTransaction']
  const fields = [
    'collectionName',
    'data',
    'query',
    'order',
    'projection',
    'stages',
    'limit',
    'offset',
    'transactionId'
  ]
  const request = fc.record({
    action: fc.constantFrom(...[...names, ...others].map(name => `database.${name}`)),
    fields: fc.dictionary(fc.constantFrom(...fields), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('c')))
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ action, fields: given }) => {
      const answer = await post(JSON.stringify({ ...given, action }))
      const body: unknown = await answer.json()
      expect(answer.status).toBe(200)
      expect(body).toEqual(expect.objectContaining({ requestId: expect.any(String) }))
      expect(body).not.toMatchObject({ code: 'SYS_ERR' })
    }),
    { seed: 5, numRuns: 200 }
  )
})

test('a multipart body without its boundary, or with rubbish inside, is INVALID_PARAM', async () => {
  const answers = await Promise.all([
    post('rubbish', { 'content-type': 'multipart/form-data' }),
    post('rubbish', { 'content-type': 'multipart/form-data; boundary=x' }),
    post('--x\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi\r\n--x--', {
      'content-type': 'multipart/form-data; boundary=x'
    })
  ])
  const bodies: unknown[] = await Promise.all(answers.map(answer => answer.text()))
  expect(bodies.map(String).join(' ')).not.toContain('SYS_ERR')
})

test('half a request and a cut line leave the cloud answering the next one', async () => {
  const { port } = new URL(cloud.url)
  await new Promise<void>(resolve => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /admin HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\n{"act')
      setTimeout(() => socket.destroy(), 20)
    })
    socket.on('close', () => resolve())
  })
  expect((await post('{"action":"database.startTransaction"}')).status).toBe(200)
})

test.each([{ origin: 'https://evil.example' }, { origin: 'null' }])(
  'a page from elsewhere is turned away: %p',
  async headers => {
    const answer = await fetch(`${cloud.url}/hooks/reset`, { method: 'POST', headers })
    expect(answer.status).toBe(403)
  }
)

test('a name that only resolves to this machine is turned away', async () => {
  const { port } = new URL(cloud.url)
  const answer = await new Promise<string>(resolve => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.end('GET /demo/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
    })
    let text = ''
    socket.on('data', chunk => {
      text += String(chunk)
    })
    socket.on('close', () => resolve(text))
  })
  expect(answer).toContain('403')
})

test.each([
  '/files/%2e%2e/%2e%2e/etc/passwd',
  '/files/a%5C..%5Cb',
  '/files/%E0%A4%A',
  '/app/../package.json',
  '/nothing'
])('%s leads nowhere', async path => {
  const { status } = await fetch(cloud.url + path)
  expect([400, 404]).toContain(status)
})
