import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder, type Server } from '../../../scripts/pdf/browser/server.ts'

let parent: string
let server: Server
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'server-'))
  await mkdir(join(parent, 'site', 'sub'), { recursive: true })
  await mkdir(join(parent, 'site-2'))
  const files = {
    'secret.txt': 'secret',
    'site-2/a.txt': 'secret',
    'site/index.html': 'home',
    'site/sub/index.html': 'sub',
    'site/ë x.svg': 'svg',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(parent, name), content)
  server = await serveFolder(join(parent, 'site'), '/repo/')
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await rm(parent, { recursive: true, force: true })
})

/** Asks for a path as it is spelled: fetch would tidy it up. */
const ask = (path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin)
    const asked = request({ hostname, port, path }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }))
    })
    asked.on('error', reject).end()
  })

describe('serveFolder', () => {
  it('knows a base path whose letters are written with %', async () => {
    await using abroad = await serveFolder(join(parent, 'site'), '/b%C3%B6ok/')
    const response = await fetch(`${abroad.origin}/b%C3%B6ok/sub/`)
    expect(await response.text()).toBe('sub')
  })

  it.each([
    ['/repo/', 'home', 'text/html; charset=utf-8'],
    ['/repo/sub/', 'sub', 'text/html; charset=utf-8'],
    ['/repo/sub/index.html?x=1', 'sub', 'text/html; charset=utf-8'],
    ['/repo/%C3%AB%20x.svg', 'svg', 'image/svg+xml'],
  ])('answers %s', async (path, body, type) => {
    expect(await ask(path)).toEqual({ status: 200, body, type })
  })

  it.each([
    '/',
    '/index.html',
    '/repo/missing',
    '/repo/sub',
    '/repo/../secret.txt',
    '/repo/%2e%2e/secret.txt',
    '/repo/..%2fsecret.txt',
    '/repo/..%2fsite-2/a.txt',
    '/repo/%',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '' })
  })
})
