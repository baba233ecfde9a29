import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

let project: string
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'pinned:node-'))
  for (const folder of ['scripts/command', 'node_modules/node/bin'])
    mkdirSync(join(project, folder), { recursive: true })
  cpSync('scripts/command/pinned-node.js', join(project, 'scripts/command/pinned-node.js'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'verb.js'), 'console.log("here", ...process.argv.slice(2))\nprocess.exitCode = 3\n')
  const stub = join(project, 'node_modules/node/bin/node')
  writeFileSync(stub, '#!/bin/sh\necho pinned "$@"\nexit 4\n')
  chmodSync(stub, 0o755)
})
afterAll(() => rmSync(project, { recursive: true }))

/** Runs a verb in a project that pins a version. */
function run(version: string): { status: number | null; stdout: string } {
  writeFileSync(join(project, 'node_modules/node/package.json'), JSON.stringify({ version }))
  const args = ['--import', './scripts/command/pinned-node.js', 'verb.js', '--out', 'a b']
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
}

it('runs the verb where this is the pinned Node', () => {
  expect(run(process.versions.node)).toMatchObject({ status: 3, stdout: 'here --out a b\n' })
})

it.skipIf(process.platform === 'win32')('hands it over where it is not', () => {
  const { status, stdout } = run('99.0.0')
  expect(status).toBe(4)
  expect(stdout).toMatch(/^pinned --import \S+pinned-node\.js \S+verb\.js --out a b\n$/)
})
