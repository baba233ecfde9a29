/** A person as people.yaml has one: the name as it is said, and how an index sorts it where that is not obvious. */
interface Named {
  readonly name: string
  readonly sort?: string
}

/** What follows a family name without being part of it: generations, honours, degrees, offices. */
const suffix =
  /,? (?:(?:[JS]r|Jnr|Snr|Esq)\.?|I{1,3}|I?V|VI{0,3}|IX|[23](?:nd|rd)|\(Ret\.?\)|the (?:Younger|Elder)|fils|père|K[GTCP]|[GKDCOM]BE|[GK]?C[BV]O?|[GKDC]CMG|[GK]CMG|CMG|GC[BV]O?|[GK]CB|[LM]VO|D[SF]O|[DAM]FC|DSC|AFC|MC|VC|GC|QC|PC|M[PS]P?|MEP|MLA|TD|A[CMO]|OAM|FR[SG]S?|Ph\.? ?D\.?|D\.?Phil\.?|M\.?D\.?|J\.?D\.?|LL\.?[BDM]\.?|MBA|[BM]\.?Sc\.?|[BM]\.?A\.?|MPhil|DSc|RN|RAF|USN|USMC|USAF)$/u

/** Small words before a family name, by which indexes of one country file it and those of another do not. */
const particles = new Set(
  "van von vom zu zur zum der den de del dela dele della delle dei degli di da das do dos du des d' la le las los ter ten te y e bin ibn bint abu ben av af til".split(
    ' ',
  ),
)

/** Scripts of names that begin with the family name, or have none, and that indexes leave as they are. */
const asWritten =
  /^[^\p{L}]*[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Ethi}\p{sc=Tibt}\p{sc=Mong}]/u

/** Son or daughter of, within an Arabic name: it has no family name, and stays as it is. */
const filial = / (?:بن|ابن|بنت) /u

/** Servant of, father of, son of, house of: the first words of Arabic and Hebrew family names of two. */
const compounds = new Set('عبد أبو ابو آل בן בת בר אבו'.split(' '))

const isParticle = (word: string): boolean => particles.has(word.replace('’', "'").toLowerCase())

/** The parts of a name as an index has them: Scott, Robert C., Jr.; Test, Ludwig van der; De Gasperi, Alcide; 習近平. */
function partsOf(name: string): { family: string; given: string; suffixes: string[] } {
  const suffixes: string[] = []
  let rest = name
  for (let found = suffix.exec(rest); found !== null; found = suffix.exec(rest)) {
    // What is left is a name of two words at least: not so with Charles V, Pliny the Younger, Jack Ma.
    const shorter = rest.slice(0, found.index)
    if (!shorter.includes(' ')) break
    suffixes.unshift(found[0].replace(/^,? /, ''))
    rest = shorter
  }
  if (/^\S+ (?:[IVX]+|the \p{Lu}\S*)$/u.test(rest)) return { family: rest, given: '', suffixes }
  if (asWritten.test(rest) || filial.test(rest)) return { family: rest, given: '', suffixes }
  const words = rest.split(' ').flatMap((word) => word.split(/(?<=^[dD]['’]|^[aAeE][lsn]-)(?=\p{Lu})/u))
  let start = words.length - 1
  while (start > 1 && isCapital(words[start - 1]) && isParticle(words[start - 1] ?? '')) start -= 1
  const article = (words[start - 1] ?? '').endsWith('-') && isCapital(words[start - 1])
  if ((article || compounds.has(words[start - 1] ?? '')) && start > 1) start -= 1
  return { family: joined(words.slice(start)), given: joined(words.slice(0, start)), suffixes }
}

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word)

const joined = (words: string[]): string => words.join(' ').replace(/(?<=-|^[dD]['’]) /, '')

/**
 * Zoran Milanović becomes Milanović, Zoran; a single name stays; `sort` says where the family name is another part.
 * What follows a family name (Jr., III, KCB) comes last, and small words before it (van der, al-) come after the rest.
 * A name in Han, Hangul or another script whose names begin with the family name or have none stays as it is written.
 */
export function indexName({ name, sort }: Named): string {
  if (sort !== undefined && comma.test(sort)) return sort
  const { family, given, suffixes } = partsOf(name)
  if (sort === undefined) return listed(family, given, ...suffixes)
  const [before = '', after] = ` ${name} `.split(` ${sort} `)
  return listed(sort, ...(after === undefined ? [] : [before.trim(), after.trim()]))
}

const comma = /[,،]/u

const listed = (...parts: string[]): string =>
  parts.filter((part) => part !== '').join(/^\p{sc=Arab}/u.test(parts[0] ?? '') ? '، ' : ', ')

/** The name by which a text calls a person after the first time. */
export const familyName = (person: Named): string => indexName(person).split(comma)[0] ?? person.name

/** Where a family name comes first, or there is none; and where there are two of them. By ISO 3166-1. */
const otherwise = new Set('CN HK MO TW KR KP JP VN KH HU MN IS ET ER MM BT AF'.split(' '))
const withTwo = new Set('ES MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY GQ AD'.split(' '))

/**
 * Whether it is not plain by which word an index files a person: small words before the family name, letters of an
 * honour after it, a country where names are built in another way, a name in Vietnamese.
 * @param code of the country that the person serves, by ISO 3166-1
 */
export function isUnclear({ name, sort }: Named, code: string | null): boolean {
  const { family, given } = partsOf(name)
  if (sort !== undefined || given === '') return false
  const words = `${given} ${family}`.split(' ')
  return (
    words.some((word) => /^\p{Ll}/u.test(word) && isParticle(word)) ||
    (words.length > 2 && /^\p{Lu}[\p{Lu}.]{1,5}$/u.test(family)) ||
    (code !== null && (otherwise.has(code) || (withTwo.has(code) && words.length > 2))) ||
    /[\u1EA0-\u1EF9ƠơƯư]/u.test(name.normalize('NFC'))
  )
}

/** Whether a name has the family name first and a comma after it: de la Cruz, María, but not Ministry of Defence, Arvenia. */
export function isInverted(name: string): boolean {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/)
  const isNamed = (words: string): boolean =>
    words.split(' ').every((word) => isCapital(word) || (isParticle(word) && !bodies.has(word)))
  return (
    more.length === 0 &&
    given !== '' &&
    isNamed(family) &&
    isNamed(given) &&
    given.split(' ').length < 4 &&
    !`${family} ${given}`.split(' ').some((word) => bodies.has(word.toLowerCase().replace(/\.$/, '')))
  )
}

/** Words of bodies and firms. */
const bodies = new Set(
  'ministry department office agency council committee commission institute university centre center government assembly parliament forces army navy society association foundation desk group press library archive inc ltd llc plc gmbh ag sa nato eu un'.split(
    ' ',
  ),
)
