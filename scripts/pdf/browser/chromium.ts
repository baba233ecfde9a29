import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import { writeWhole } from '../../facts/files/write-whole.ts'

/** The Chromium that the lock file pins, unpacked. */
export interface PinnedChromium {
  executablePath: string
  /** The libraries that the package ships for machines that lack them, as LD_LIBRARY_PATH names them (ld.so(8)). */
  libraries: string
  /** The environment in which it knows only the package's fonts, so that no machine's own font gets into a book. */
  fonts: Record<string, string>
}

/**
 * No folder is named in full, so the browser may be moved, and stand under a name that XML or a list of paths would
 * have to escape. What fontconfig remembers of the fonts stands under XDG_CACHE_HOME, since it has no other such place.
 * @see https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
const fontConfig = `<?xml version="1.0"?>
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fonts-cache</cachedir></fontconfig>
`

const projectCache = fileURLToPath(new URL('../../../.cache/', import.meta.url))

/** Whether the package has a Chromium for this machine. */
export const hasPinnedChromium = (): boolean => process.platform === 'linux' && process.arch === 'x64'

/**
 * Unpacks the Chromium of @sparticuz/chromium into a cache folder, the project's unless another is given, once for each
 * version (3 s, 220 MB). Several may ask at once, in one process or in many.
 * @throws CommandError with exit code 2 where it cannot be unpacked
 */
export async function unpackChromium(cache = projectCache): Promise<PinnedChromium> {
  const folder = join(cache, `chromium-${await packageVersion()}`)
  const fontFile = join(folder, 'fonts.conf')
  try {
    if (!existsSync(folder)) await unpackInto(folder)
    const kept = await readFile(fontFile, 'utf8').catch(() => null)
    if (kept !== fontConfig) writeWhole(fontFile, fontConfig)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`Chromium could not be unpacked into ${folder}: ${reason}`, exitCodes.usage)
  }
  return {
    executablePath: join(folder, 'chromium'),
    libraries: '$ORIGIN/al2023/lib',
    fonts: { FONTCONFIG_FILE: fontFile, XDG_CACHE_HOME: folder },
  }
}

async function packageVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version
}

/**
 * Unpacks beside the folder and renames, so that a half-unpacked browser is never taken for a whole one. Who asks beside
 * another has a folder of its own: a program that is still being written does not start (ETXTBSY).
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const half = await mkdtemp(`${folder}.`)
  try {
    await inflateInto(half)
    await rename(half, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

/**
 * The package unpacks into the temporary folder of its process and nowhere else, and its libraries only where it
 * takes the machine for Amazon's; so it gets a process, a temporary folder and a name of its own.
 */
function inflateInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(errors.trim()))))
  })
}
