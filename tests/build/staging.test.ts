import { existsSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { marker, stage } from '../../scripts/build/staging.ts'

let parent: string
let out: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'staging-'))
  out = join(parent, '_site')
})

/** Builds a site of one page. */
async function buildOnce(text: string): Promise<void> {
  await using staging = await stage(out)
  await writeFile(join(staging.folder, 'index.html'), text)
  await staging.swap()
}

describe('stage', () => {
  it('replaces what it wrote before and leaves nothing beside it', async () => {
    await buildOnce('old')
    await buildOnce('new')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
    expect(await readdir(parent)).toEqual(['_site'])
  })

  it('leaves the output as it was where the build does not get to its end', async () => {
    await buildOnce('old')
    {
      await using staging = await stage(out)
      await writeFile(join(staging.folder, 'index.html'), 'half')
    }
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(parent)).toEqual(['_site'])
  })

  it('brings the output back where a build was killed between the two renames', async () => {
    await mkdir(join(parent, '.previous-_site'))
    await writeFile(join(parent, '.previous-_site', marker), '')
    await using _ = await stage(out)
    expect(await readdir(out)).toEqual([marker])
  })

  it('removes the stage of a dead process', async () => {
    await mkdir(join(parent, '.stage-_site-999999999'))
    await using _ = await stage(out)
    expect(existsSync(join(parent, '.stage-_site-999999999'))).toBe(false)
  })

  it('leaves alone the stage of an output whose name begins the same', async () => {
    await mkdir(join(parent, `.stage-_site-2-${process.ppid}`))
    await using _ = await stage(out)
    expect(existsSync(join(parent, `.stage-_site-2-${process.ppid}`))).toBe(true)
  })

  it('refuses while another process builds', async () => {
    await mkdir(join(parent, `.stage-_site-${process.ppid}`))
    await expect(stage(out)).rejects.toThrow(`Process ${process.ppid} is building`)
  })

  it('refuses a folder that it did not write', async () => {
    await mkdir(out)
    await writeFile(join(out, 'thesis.doc'), '')
    await expect(stage(out)).rejects.toThrow('did not write')
    expect(await readdir(out)).toEqual(['thesis.doc'])
  })

  it('writes to where a link leads, and refuses one that leads nowhere', async () => {
    await symlink(join(parent, 'elsewhere'), out)
    await expect(stage(out)).rejects.toThrow('is a link that leads nowhere')
    await mkdir(join(parent, 'elsewhere'))
    await buildOnce('new')
    expect(await readFile(join(parent, 'elsewhere', 'index.html'), 'utf8')).toBe('new')
    expect((await readdir(parent)).toSorted()).toEqual(['_site', 'elsewhere'])
    expect((await lstat(out)).isSymbolicLink()).toBe(true)
  })

  it('has room for a name as long as the system allows', async () => {
    out = join(parent, 'é'.repeat(127))
    await buildOnce('old')
    await buildOnce('new')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
    expect(await readdir(parent)).toHaveLength(1)
  })

  it.each(['/proc/x', '/proc/x/y', '/dev/null', '/dev/null/x'])(
    'says in one sentence that %s cannot be',
    async (path) => {
      await expect(stage(path)).rejects.toMatchObject({ name: 'CommandError', exitCode: 3 })
    },
  )

  it('brings to its end what a killed build began to exchange', async () => {
    await buildOnce('old')
    await mkdir(join(out, '.pactbook-entering'))
    for (const [name, text] of Object.entries({ 'index.html': 'new', [marker]: '' }))
      await writeFile(join(out, '.pactbook-entering', name), text)
    {
      await using _ = await stage(out)
    }
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
    expect((await readdir(out)).toSorted()).toEqual([marker, 'index.html'])
  })

  it('says in one sentence that the path leads through a file', async () => {
    await writeFile(join(parent, 'file'), '')
    await expect(stage(join(parent, 'file', '_site'))).rejects.toThrow(/^Cannot write .*file.*: /)
  })
})
