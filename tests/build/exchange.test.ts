import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exchangeContents, finishExchange, isMountPoint } from '../../scripts/build/exchange.ts'
import { marker, stage } from '../../scripts/build/staging.ts'

let parent: string
let target: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'exchange-'))
  target = join(parent, '_site')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const before = { 'index.html': 'old', 'people/a': 'old', gone: 'old', [marker]: 'old' }
const after = { 'index.html': 'new', 'people/b': 'new', come: 'new', [marker]: 'new' }

async function fill(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = names.map(async (name) => [name.slice(folder.length + 1), await readFile(name, 'utf8')])
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

/** Renames so many times, and then is killed. */
function killedAfter(times: number): typeof rename {
  let left = times
  return async (from, to) => {
    if (left === 0) throw new Error('killed')
    left -= 1
    await rename(from, to)
  }
}

describe('exchangeContents', () => {
  it('puts new contents in the place of old ones, and leaves alone what a disk keeps', async () => {
    await fill(target, { ...before, 'lost+found/x': 'kept' })
    await fill(join(target, '.stage-1'), after)
    await exchangeContents(join(target, '.stage-1'), target)
    expect(await filesIn(target)).toEqual({ ...after, 'lost+found/x': 'kept' })
    expect((await readdir(target)).toSorted()).toEqual([marker, 'come', 'index.html', 'lost+found', 'people'])
  })

  it('is brought to its end wherever it was killed, and changes nothing before all is there', async () => {
    let done = false
    for (let times = 0; !done; times += 1) {
      await fill(target, before)
      await fill(join(target, '.stage-1'), after)
      done = await exchangeContents(join(target, '.stage-1'), target, killedAfter(times)).then(
        () => true,
        () => false,
      )
      // A second process may be killed too.
      await finishExchange(target, killedAfter(1)).catch(() => {})
      await finishExchange(target)
      await rm(join(target, '.stage-1'), { recursive: true, force: true })
      expect(await filesIn(target)).toEqual(times === 0 ? before : after)
      await rm(target, { recursive: true })
    }
  })
})

describe('an output that cannot be renamed', () => {
  const mounts = spawnSync('unshare', ['--mount', 'true']).status === 0 && process.getuid?.() === 0

  it('is no mount point where it is an ordinary folder', async () => {
    await mkdir(target)
    expect(await isMountPoint(target)).toBe(false)
    expect(await readdir(target)).toEqual([])
  })

  it.runIf(mounts).each([['-t tmpfs tmpfs'], ['--bind ../source']])('gets its contents exchanged: %s', async (what) => {
    await mkdir(join(parent, 'source'))
    await mkdir(target)
    const source = what.replace('../source', join(parent, 'source'))
    spawnSync('mount', [...source.split(' '), target])
    try {
      expect(await isMountPoint(target)).toBe(true)
      for (const files of [before, after]) {
        await using staging = await stage(target)
        await fill(staging.folder, files)
        await staging.swap()
        expect(await filesIn(target)).toEqual(files)
      }
      await expect(stage(parent)).rejects.toThrow('did not write')
      await writeFile(join(parent, marker), '')
      await expect(stage(parent)).rejects.toThrow('holds the mount point _site')
    } finally {
      spawnSync('umount', [target])
    }
  })

  // Root may write everywhere, so it becomes nobody, who has to be able to read the program.
  const nobody = process.getuid?.() === 0 ? 65534 : undefined
  const may = nobody === undefined ? {} : { uid: nobody, gid: nobody }
  const reads = `import { stage } from '${resolve('scripts/build/staging.ts')}'; process.exit(stage ? 0 : 1)`
  const canRead = spawnSync(process.execPath, ['--input-type=module', '--eval', reads], may).status === 0

  it.runIf(canRead)('gets its contents exchanged where its parent may not be written', async () => {
    await fill(target, before)
    const script = `import { stage } from '${resolve('scripts/build/staging.ts')}'
import { writeFile } from 'node:fs/promises'
await using staging = await stage('${target}')
await writeFile(staging.folder + '/index.html', 'new')
await staging.swap()`
    if (nobody !== undefined) {
      const entries = await readdir(target, { recursive: true })
      for (const name of ['.', ...entries]) await chown(join(target, name), nobody, nobody)
    }
    await chmod(parent, 0o555)
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      ...may,
    })
    await chmod(parent, 0o755)
    expect(stderr).toBe('')
    expect((await readdir(target)).toSorted()).toEqual([marker, 'index.html'])
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new')
  })
})
