/** Which parts of wx-server-sdk a cloud function does without at start, and why each is safe; the bundler reads this list. */

/**
 * Loaded on first use instead of at start: the behaviour is the original code's, only later.
 * `from` narrows the importer, so that one odd importer cannot be broken by a rule meant for another.
 */
export const later = [
  {
    module: 'axios',
    why: 'asks the metadata service of a virtual machine; a cloud function knows its platform from its environment'
  },
  { module: 'jsonwebtoken', why: 'signs login tickets for other platforms; a mini-program has its openid' },
  { module: 'xml2js', why: 'reads the object store answer after an upload' },
  { module: 'form-data', why: 'builds multipart bodies of open API calls that carry a file' },
  { module: 'https-proxy-agent', why: 'only with a configured proxy' },
  { module: 'http-proxy-agent', why: 'only with a configured proxy' },
  { module: './lib/https_agent', from: 'agentkeepalive', why: 'keep-alive over TLS; loading TLS costs milliseconds' },
  { module: 'https', from: '@cloudbase/node-sdk', why: 'TLS is loaded by the first https request' },
  { module: 'mime-db', from: 'wx-server-sdk', why: 'names the file type of a binary open API answer' }
]

/** Left out: nothing that wx-server-sdk exposes to us reaches them; a call would throw the sentence below. */
export const absent = [
  {
    module: './ai',
    from: '@cloudbase/node-sdk',
    stub: 'exports.createAI = refuse',
    why: 'model calls (cloud.ai); brings a second SDK, an adapter for the client and a stream polyfill'
  },
  {
    module: '@cloudbase/wx-cloud-client-sdk',
    stub: 'exports.generateHTTPClient = () => undefined; exports.generateMySQLClient = () => refuse',
    why: 'data models and SQL of the vendor console; wx-server-sdk 4 does not even hand them out'
  }
]
