import { languageDirection } from '../../facts/values/direction.ts'
import { coverColour } from './pictures/colours.ts'
import type { TextFile } from './data/files.ts'
import type { Site } from '../pages/page.ts'
import { wordsOf } from '../pages/strings.ts'

/** The web app manifest: https://www.w3.org/TR/appmanifest/ */
export function manifestFile({ base, books, strings }: Site): TextFile {
  const lang = books[0]?.lang ?? 'en'
  const word = wordsOf(strings, lang)
  const manifest = {
    name: word('home.title'),
    short_name: word('site.name'),
    description: word('home.description'),
    lang,
    ...(languageDirection(lang) === 'rtl' && { dir: 'rtl' }),
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#fbfcfc',
    theme_color: coverColour,
    icons: [
      { src: `${base}assets/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}assets/icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}assets/icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${base}assets/icon-maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return { path: 'manifest.webmanifest', text: `${JSON.stringify(manifest, null, 2)}\n` }
}
