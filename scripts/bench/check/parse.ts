/** The floor of the checker: reads every YAML file under a folder and parses it with the bare library. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const [folder = ''] = process.argv.slice(2)
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.name.endsWith('.yaml')) parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}
