/** The map of any countries: each is on it once, or is said to be missing, and all that is written on it can be read. */
import { createCanvas } from '@napi-rs/canvas'
import * as fc from 'fast-check'
import iso from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import type { Book } from '../../../../scripts/book/book.ts'
import { lettering, widthOf, type Label, type Lettering } from '../../../../scripts/site/figures/map/label.ts'
import { drawMap, type MapView } from '../../../../scripts/site/figures/map/map.ts'
import { typefacesOf } from '../../../../scripts/site/files/pictures/typefaces.ts'
import { fictionalBook } from '../../../book/fictional-book.ts'

const codes = [...iso.map(([code = '']) => code), 'XK']
const names = new Map(Object.entries(english.countries).map(([code, name]) => [code, [name].flat()[0] ?? code]))
/** What Natural Earth at 1:50 million has no outlines of. */
const lacking = 'BQ BV CC CX GF GI GP MQ RE SJ TK TV UM YT'.split(' ')

interface Wanted {
  members: readonly string[]
  invited?: readonly string[]
  added?: readonly string[]
  statuses?: readonly string[]
}

const statuses = ['member', 'partner', 'none', 'aspirant'] as const
const fictional = await fictionalBook()

function bookOf({ members, invited = [], added = [], statuses: withStatus = [] }: Wanted): Book {
  const [member] = fictional.members
  const [invitation] = fictional.invitations
  const [period] = fictional.natoStatus
  if (member === undefined || invitation === undefined || period === undefined) throw new Error('the fixture is empty')
  const used = [...new Set([...members, ...invited, ...added])]
  const countries = used.map((code) => ({
    id: code.toLowerCase(),
    code,
    name: names.get(code) ?? code,
    names: [],
    footnote: null,
  }))
  const byCode = (wanted: readonly string[]) => countries.filter(({ code }) => wanted.includes(code))
  return {
    ...fictional,
    countries,
    members: byCode(members).map((country) => ({ ...member, country })),
    invitations: byCode(invited).map(({ id, name }) => ({
      ...invitation,
      to: { ...invitation.to, country: id, name },
    })),
    natoStatus: byCode(withStatus).map((country, index) => ({
      ...period,
      country,
      status: statuses[index % statuses.length] ?? 'none',
    })),
    map: byCode(added).map(({ id }) => id),
  }
}

function mapOf(wanted: Wanted): MapView {
  const map = drawMap(bookOf(wanted))
  if (map === null) throw new Error('there is no map')
  return map
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

const boxOf = ({ x, y, text }: Label, { size }: Lettering): Box => {
  const half = widthOf(text, size) / 2
  return [x - half, y - size * 0.6, x + half, y + size * 0.6]
}
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** What is wrong with a map, in words. */
function faultsOf(map: MapView, wanted: Wanted): string[] {
  const faults: string[] = []
  const on = map.shapes.map(({ country }) => country.code)
  const said = [...on, ...map.absent.map(({ code }) => code)]
  const all = [...new Set([...wanted.members, ...(wanted.invited ?? []), ...(wanted.added ?? [])])]
  for (const code of all) {
    const times = said.filter((each) => each === code).length
    if (times !== 1) faults.push(`${code} is there ${times} times`)
    if (on.includes(code) === lacking.includes(code)) faults.push(`${code} is on the map, or not, against the atlas`)
  }
  const named = [...map.groups.flatMap(({ countries }) => countries), ...map.rest].map(({ code }) => code)
  if (named.toSorted().join() !== on.toSorted().join())
    faults.push(`the list has ${named.join()}, the map ${on.join()}`)
  const paths = [map.land, ...map.shapes.map(({ d }) => d)]
  if (paths.some((d) => !/^[MZmlz\d -]*$/.test(d))) faults.push('a path has more than numbers')
  if (map.shapes.some(({ d }) => d === '')) faults.push('a country has no outline')
  if (paths.join('').length > 120_000) faults.push(`the paths are ${paths.join('').length} letters long`)
  const written = lettering[map.many ? 'many' : 'few']
  const kinds = [
    ['wide', map.shapes.map(({ label }) => label), written.wide],
    ['narrow', map.shapes.map(({ code }) => code), written.narrow],
  ] as const
  for (const [kind, labels, letters] of kinds) {
    if (map.crowded[kind] !== labels.includes(null)) faults.push(`it does not say whether all have labels (${kind})`)
    const boxes = labels.flatMap((label) => (label === null ? [] : [{ text: label.text, box: boxOf(label, letters) }]))
    for (const [index, { text, box }] of boxes.entries()) {
      if (box[0] < 0 || box[1] < 0 || box[2] > map.width || box[3] > map.height)
        faults.push(`${text} runs out (${kind})`)
      for (const other of boxes.slice(index + 1)) {
        if (overlap(box, other.box)) faults.push(`${text} lies on ${other.text} (${kind})`)
      }
      for (const { country, spot } of map.shapes) {
        const mark: Box = [spot.x - letters.mark, spot.y - letters.mark, spot.x + letters.mark, spot.y + letters.mark]
        if (spot.marked && overlap(box, mark)) faults.push(`${text} lies on the mark of ${country.code} (${kind})`)
      }
    }
  }
  for (const { country, part, spot } of map.shapes) {
    if (!spot.marked && spot.area < 14 && part !== 'neighbour') faults.push(`${country.code} cannot be seen`)
    if (spot.x < 0 || spot.y < 0 || spot.x > map.width || spot.y > map.height) faults.push(`${country.code} is outside`)
  }
  return faults
}

/** How broad a path of relative steps is. */
function breadthOf(d: string): number {
  const columns = d.split('M').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
    let at = 0
    return numbers.flatMap((step, index) => (index % 2 === 0 ? [(at += step)] : []))
  })
  return Math.max(...columns) - Math.min(...columns)
}

const some = (most: number) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: most })
const drawable = fc.constantFrom(...codes.filter((code) => !lacking.includes(code)))
const anyWanted: fc.Arbitrary<Wanted> = fc
  .record({
    sure: drawable,
    members: fc.oneof(some(4), some(40), some(codes.length)),
    invited: some(6),
    added: some(4),
    statuses: some(40),
  })
  .map(({ sure, members, ...others }) => ({ ...others, members: [...new Set([sure, ...members])] }))

describe('the map of any countries', () => {
  it('has each of them once or says that it is missing, with labels that can be read', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        expect(faultsOf(mapOf(wanted), wanted)).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('is drawn of each alone', () => {
    for (const code of codes.filter((each) => !lacking.includes(each))) {
      const wanted = { members: [code] }
      expect(faultsOf(mapOf(wanted), wanted), code).toEqual([])
    }
  }, 120_000)

  it('is drawn of all', () => {
    const wanted = { members: codes, statuses: codes }
    expect(faultsOf(mapOf(wanted), wanted)).toEqual([])
  })

  it('says what the atlas lacks, and draws no map of nothing else', () => {
    expect(mapOf({ members: ['FJ', 'TV'], invited: ['GI'] }).absent.map(({ code }) => code)).toEqual(['GI', 'TV'])
    expect(drawMap(bookOf({ members: lacking }))).toBeNull()
  })

  it('says whose distant parts it leaves out', () => {
    expect(mapOf({ members: ['FR', 'BE'] }).cut.map(({ code }) => code)).toEqual(['FR'])
  })

  it('is turned to its members where they lie across the date line', () => {
    const map = mapOf({ members: ['FJ', 'KI', 'TO', 'WS', 'NR', 'NZ'] })
    const at = (code: string) => map.shapes.find(({ country }) => country.code === code)?.spot.x ?? 0
    expect(at('NR')).toBeLessThan(at('FJ'))
    expect(at('FJ')).toBeLessThan(at('WS'))
    expect(
      Math.max(...map.shapes.map(({ spot }) => spot.y)) - Math.min(...map.shapes.map(({ spot }) => spot.y)),
    ).toBeGreaterThan(map.height / 2)
  })

  it('looks down on the pole that its members lie around', () => {
    const map = mapOf({ members: ['CA', 'US', 'RU', 'NO', 'GL'] })
    const at = (code: string) => map.shapes.find(({ country }) => country.code === code)?.spot.y ?? 0
    expect(at('CA') - at('RU')).toBeGreaterThan(map.height / 4)
  })

  it('tears none of them where they leave a gap', () => {
    for (const members of [
      ['FJ', 'NZ'],
      ['RU', 'US'],
      ['AU', 'CL', 'FJ'],
      ['CA', 'NO', 'RU', 'US'],
    ]) {
      const map = mapOf({ members })
      const torn = map.shapes.filter(({ d }) => breadthOf(d) > 0.8 * map.width)
      expect(torn.map(({ country }) => country.code)).toEqual([])
    }
  })

  it('shows members at the ends of the earth, around a pole, and on both sides of an ocean', () => {
    for (const members of [
      ['ES', 'NZ'],
      ['CA', 'US', 'RU', 'NO', 'DK', 'GL'],
      ['AQ', 'NZ'],
      ['US', 'TR', 'PT'],
      ['CL', 'CA'],
    ]) {
      expect(faultsOf(mapOf({ members }), { members })).toEqual([])
    }
  })

  it('shows a country that the briefing adds, wherever it is', () => {
    expect(mapOf({ members: ['AL', 'HR'], added: ['JP'] }).shapes.map(({ country }) => country.code)).toContain('JP')
  })

  it('has land around a microstate', () => {
    for (const code of ['MC', 'VA', 'SM', 'NR']) expect(mapOf({ members: [code] }).land.length).toBeGreaterThan(60)
  })

  it('draws a country of which the atlas has two outlines once', () => {
    expect(mapOf({ members: ['AU'] }).shapes).toHaveLength(1)
  })
})

describe('the width that a label is given', () => {
  it('is no less than that of its letters', () => {
    const context = createCanvas(10, 10).getContext('2d')
    context.font = `100px ${typefacesOf('source-sans-3')}`
    const wider = [...names.values()].filter((name) => context.measureText(name).width * 1.03 > widthOf(name, 100))
    expect(wider).toEqual([])
  })
})
