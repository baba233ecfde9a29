/** A person as people.yaml has one: the name as it is said, and how an index sorts it where that is not obvious. */
interface Named {
  readonly name: string
  readonly sort?: string
}

/** Zoran Milanović becomes Milanović, Zoran; a single name stays; `sort` says where the family name is another part. */
export function indexName({ name, sort }: Named): string {
  if (sort?.includes(',') === true) return sort
  const family = sort ?? name.split(' ').at(-1) ?? name
  const given = name.endsWith(` ${family}`) ? name.slice(0, -family.length - 1) : ''
  return given === '' ? family : `${family}, ${given}`
}

/** The name by which a text calls a person after the first time. */
export const familyName = (person: Named): string => indexName(person).split(',')[0] ?? person.name
