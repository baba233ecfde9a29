import { briefings } from './briefings/index.ts'
import { countries } from './countries/index.ts'
import { dates } from './dates/index.ts'
import { editions, sinceEditions } from './editions/index.ts'
import { exemptions } from './exemptions/index.ts'
import { files } from './files/index.ts'
import { ids } from './ids/index.ts'
import { knowledge } from './knowledge/index.ts'
import { likelihood } from './likelihood/index.ts'
import { markdown } from './markdown/index.ts'
import { natoStatus } from './nato-status/index.ts'
import { people } from './people/index.ts'
import { print } from './print/index.ts'
import { quotes } from './quotes/index.ts'
import { references } from './references/index.ts'
import { shape } from './shape/index.ts'
import { sources } from './sources/index.ts'
import { standing } from './standing/index.ts'
import { style } from './style/index.ts'
import { text } from './text/index.ts'
import { withdrawn } from './withdrawn/index.ts'
import { yaml } from './yaml/index.ts'

/** Every rule there is, in the order in which a maintainer meets them: files, characters, YAML, shape, meaning. */
export const rules = {
  files,
  text,
  yaml,
  shape,
  /** Those about what the facts say, subject by subject. */
  content: [
    ...ids,
    ...references,
    ...withdrawn,
    ...sources,
    ...markdown,
    ...standing,
    ...people,
    ...quotes,
    ...dates,
    ...natoStatus,
    ...countries,
    ...likelihood,
    ...style,
    ...print,
    ...briefings,
    ...knowledge,
    ...sinceEditions,
  ],
  exemptions,
  editions,
}
