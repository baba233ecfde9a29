/** npm start: a live preview that rebuilds the site, without PDFs, after each edit of the facts or the templates. */
import { preview } from './build/preview.ts'
import { readPreviewOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { untilSignalled } from './command/signals.ts'

await run((args) => untilSignalled((signal) => preview(readPreviewOptions(args), signal)))
