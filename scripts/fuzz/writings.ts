import * as fc from 'fast-check'
import { isPrintable } from '../facts/values/printable.ts'
import { between, charactersOf, printableOf } from './letters.ts'

/** A script, languages that are written in it, and words in it: well-formed, and without a meaning. */
export interface Writing {
  script: string
  tags: readonly string[]
  word: fc.Arbitrary<string>
}

const [joiner, nonJoiner] = ['\u200d', '\u200c']
/** Scripts without blanks between words have long lines without any. */
const longRun = 120

/** One of the parts, or nothing where the typefaces have none. */
const oneOf = (parts: readonly string[]): fc.Arbitrary<string> =>
  parts.length === 0 ? fc.constant('') : fc.constantFrom(...parts)

/** One of the parts in one of so many times. */
const now = (parts: readonly string[], times: number): fc.Arbitrary<string> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant('') }, { weight: 1, arbitrary: oneOf(parts) })

const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(''))

/** A word of such units; a letter and a mark that no typeface has both are none. */
const wordOf = (unit: fc.Arbitrary<string>, longest = 10): fc.Arbitrary<string> =>
  fc
    .array(unit.map((each) => each.normalize('NFC')).filter(isPrintable), {
      minLength: 1,
      maxLength: longest,
      size: 'max',
    })
    .map((all) => all.join('').normalize('NFC'))

/** A script whose letters stand side by side, some with marks on them, and its own digits among them now and then. */
function alphabet(script: string, tags: readonly string[], marks = '', longest?: number): Writing {
  const letters = charactersOf(new RegExp(`[\\p{Script=${script}}&&\\p{L}]`, 'v'))
  const digits = charactersOf(new RegExp(`[\\p{Script_Extensions=${script}}&&\\p{Nd}]`, 'v'))
  const unit = joined(oneOf(letters), now(printableOf(marks), 4))
  const word = wordOf(unit, longest)
  return {
    script,
    tags,
    word:
      digits.length === 0
        ? word
        : fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: wordOf(oneOf(digits), 4) }),
  }
}

/** What a syllable of an Indic script is made of. */
interface Syllable {
  consonants: string[]
  /** What joins two consonants, with what may stand behind it. */
  viramas: string[]
  vowels: string[]
  /** Signs at the end of a syllable. */
  finals: string[]
}

function syllables(script: string, tags: readonly string[], parts: Syllable, longest?: number): Writing {
  const { consonants, viramas, vowels, finals } = parts
  const joint = joined(oneOf(viramas), oneOf(consonants))
  const cluster = fc.array(joint, { maxLength: 2 }).map((all) => all.join(''))
  const unit = joined(oneOf(consonants), fc.oneof(fc.constant(''), cluster), now(vowels, 2), now(finals, 6))
  return { script, tags, word: wordOf(unit, longest) }
}

/** The blocks of the scripts of India have one order, that of ISCII. @param block the code of its first place */
function indic(script: string, tags: readonly string[], block: number, isJoined = true): Writing {
  const [virama = ''] = between(block + 0x4d, block + 0x4d)
  return syllables(script, tags, {
    consonants: between(block + 0x15, block + 0x39),
    viramas: isJoined ? [virama, virama, virama + joiner, virama + nonJoiner] : [virama],
    vowels: between(block + 0x3e, block + 0x4c),
    finals: between(block + 0x02, block + 0x03),
  })
}

/** Thai and Lao write some vowels before the consonant, and a tone above the vowel. */
function tonal(script: string, tags: readonly string[], block: number): Writing {
  const unit = joined(
    now(between(block + 0x40, block + 0x44), 4),
    oneOf(between(block + 0x01, block + 0x2e)),
    now([...between(block + 0x34, block + 0x39), ...between(block + 0x31, block + 0x31)], 3),
    now(between(block + 0x48, block + 0x4b), 4),
    now([...between(block + 0x30, block + 0x30), ...between(block + 0x32, block + 0x33)], 5),
  )
  return { script, tags, word: wordOf(unit, longRun) }
}

const burmese = joined(
  oneOf(between(0x1000, 0x1021)),
  now(
    between(0x1000, 0x1019).map((each) => `\u1039${each}`),
    6,
  ),
  now(between(0x103b, 0x103e), 4),
  now(between(0x102b, 0x1032), 2),
  now(between(0x1036, 0x1038), 5),
)

const pictures = printableOf('⚓🚢💡🔦🌊🧭📜🤝✅🛑❤☎')
const people = printableOf('👩👨👶')
const tones = between(0x1f3fb, 0x1f3ff)
const region = oneOf(between(0x1f1e6, 0x1f1ff))
/** Sequences of emoji (UTS #51): pictures, skins, people joined with things, flags, keys. */
const emoji = fc.oneof(
  oneOf(pictures),
  joined(oneOf(pictures), oneOf(['\ufe0f', '\ufe0e'])),
  joined(oneOf(people), now(tones, 2), fc.constant(joiner), oneOf(pictures)),
  joined(region, region),
  joined(fc.constantFrom('1', '2', '#'), fc.constant('\ufe0f\u20e3')),
)

const arabicMarks = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670'
const hebrewPoints = '\u05b0\u05b1\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bb\u05bc'

/** What foreign ministries write. */
export const writings: readonly Writing[] = [
  alphabet('Latin', ['vi', 'tr', 'az', 'ha', 'pl', 'en'], '\u0301\u0323\u0304'),
  alphabet('Cyrillic', ['sr', 'mk', 'bg', 'ru', 'uk', 'be', 'kk', 'mn', 'tg'], '\u0301'),
  alphabet('Greek', ['el', 'grc'], '\u0301\u0308'),
  alphabet('Armenian', ['hy']),
  alphabet('Georgian', ['ka']),
  alphabet('Hebrew', ['he', 'yi'], hebrewPoints),
  alphabet('Arabic', ['ar', 'fa', 'ur', 'ps'], arabicMarks + nonJoiner),
  alphabet('Ethiopic', ['am', 'ti']),
  alphabet('Han', ['zh-Hans', 'zh-Hant', 'ja', 'ko'], '', longRun),
  alphabet('Hiragana', ['ja'], '', longRun),
  alphabet('Katakana', ['ja'], '', longRun),
  alphabet('Hangul', ['ko']),
  indic('Devanagari', ['hi', 'mr', 'ne'], 0x0900),
  indic('Bengali', ['bn', 'as'], 0x0980),
  indic('Gurmukhi', ['pa'], 0x0a00, false),
  indic('Gujarati', ['gu'], 0x0a80),
  indic('Tamil', ['ta'], 0x0b80, false),
  indic('Telugu', ['te'], 0x0c00),
  indic('Kannada', ['kn'], 0x0c80),
  indic('Malayalam', ['ml'], 0x0d00),
  syllables('Sinhala', ['si'], {
    consonants: between(0x0d9a, 0x0dc6),
    viramas: ['\u0dca', `\u0dca${joiner}`],
    vowels: between(0x0dcf, 0x0dde),
    finals: between(0x0d82, 0x0d83),
  }),
  tonal('Thai', ['th'], 0x0e00),
  tonal('Lao', ['lo'], 0x0e80),
  syllables(
    'Khmer',
    ['km'],
    {
      consonants: between(0x1780, 0x17a2),
      viramas: ['\u17d2'],
      vowels: between(0x17b6, 0x17c5),
      finals: between(0x17c6, 0x17c8),
    },
    longRun,
  ),
  { script: 'Myanmar', tags: ['my'], word: wordOf(burmese, longRun) },
  { script: 'Emoji', tags: ['und', 'en'], word: wordOf(emoji, 3) },
]
