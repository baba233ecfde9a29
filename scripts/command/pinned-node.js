/**
 * Loaded before a verb: hands it over to the Node that the lock file pins where another one was started. npm finds ours
 * through PATH, but not in a folder whose name has the sign that divides PATH.
 * Plain JavaScript, since an older Node reads nothing else.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../node_modules/node/', import.meta.url)
const pinned = fileURLToPath(new URL(process.platform === 'win32' ? 'bin/node.exe' : 'bin/node', folder))

if (existsSync(pinned) && JSON.parse(readFileSync(new URL('package.json', folder))).version !== process.versions.node) {
  const child = spawn(pinned, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // A terminal sends these to both, and whoever gets one twice leaves at once.
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {})
  process.exit(await new Promise((ended) => child.on('close', (code) => ended(code ?? 1))))
}
