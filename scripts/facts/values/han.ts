/** In what ways the Han characters of a text are written that are not written so everywhere. */
export interface HanForms {
  simplified: string[]
  traditional: string[]
  /** Japanese ones, which neither way of writing Chinese has. */
  japanese: string[]
  /** Simplified and traditional ones that Japanese has not. */
  chinese: string[]
}

/**
 * Tells the characters of a text that are written so in only one way. Which these are the national standards say: those
 * of GB 2312 that Big5 lacks, the frequent ones of Big5 that GB 2312 lacks, and those of JIS X 0208 that neither has.
 */
export function hanFormsOf(text: string): HanForms {
  known ??= readStandards()
  const { simplified, frequent, rare, japanese } = known
  const letters = text.match(/\p{sc=Han}/gu) ?? []
  const lacksTraditional = letters.filter((letter) => !frequent.has(letter) && !rare.has(letter))
  const forms = {
    simplified: lacksTraditional.filter((letter) => simplified.has(letter)),
    traditional: letters.filter((letter) => frequent.has(letter) && !simplified.has(letter)),
    japanese: lacksTraditional.filter((letter) => japanese.has(letter) && !simplified.has(letter)),
  }
  const chinese = [...forms.simplified, ...forms.traditional].filter((letter) => !japanese.has(letter))
  return { ...forms, chinese }
}

interface Standards {
  simplified: ReadonlySet<string>
  frequent: ReadonlySet<string>
  rare: ReadonlySet<string>
  japanese: ReadonlySet<string>
}

let known: Standards | null = null

/** The runtime's own decoders hold the standards, so no table of ours does. */
const readStandards = (): Standards => ({
  simplified: charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]),
  frequent: charactersOf('big5', [0xa4, 0xc6], big5Trails),
  rare: charactersOf('big5', [0xc9, 0xf9], big5Trails),
  japanese: charactersOf('euc-jp', [0xb0, 0xf4], [[0xa1, 0xfe]]),
})

type Range = readonly [first: number, last: number]

const big5Trails: readonly Range[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]

/** Every Han character that an encoding has between these first and second bytes. */
function charactersOf(encoding: string, leads: Range, trails: readonly Range[]): ReadonlySet<string> {
  const bytes = numbers(leads).flatMap((lead) => trails.flatMap(numbers).flatMap((trail) => [lead, trail]))
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{sc=Han}/gu))
}

const numbers = ([first, last]: Range): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
