import type { Moment } from '../command/changes-options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import type { Edition } from '../facts/model/editions.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { knownOn } from '../facts/selection/known-on.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import { inWords } from '../facts/values/suggest.ts'
import type { State } from './compare.ts'
import { standing } from './history.ts'

/** What there is of a briefing: the facts of today, and its editions. */
export interface Briefed {
  facts: CheckedFacts
  folder: DeepReadonly<BriefingFolder>
  editions: readonly Edition[]
}

/**
 * A briefing at a moment.
 * @param moment null for its newest edition
 * @throws CommandError with exit code 2 where there is no such edition, or nothing was known
 */
export function stateAt(moment: Moment | null, briefed: Briefed): State {
  const { facts, folder } = briefed
  switch (moment?.kind) {
    case undefined:
      return newest(briefed)
    case 'edition':
      return edition(moment.number, briefed)
    case 'day':
      return known(moment.day, briefed)
    case 'now': {
      const version = { kind: 'now', number: null, asOf: folder.briefing['as-of'], published: null } as const
      return { version, facts: ofBriefing(facts, folder) }
    }
  }
}

function newest({ folder, editions }: Briefed): State {
  const last = standing(editions).at(-1)
  if (last !== undefined) return last
  throw new CommandError(
    `${folder.id} has no edition yet to compare with. Name a day, such as --from 2026-03-13, or publish one: npm run publish-edition -- ${folder.id}`,
    exitCodes.usage,
  )
}

function edition(number: number, { folder, editions }: Briefed): State {
  const found = editions.find(({ version }) => version.number === number)
  if (found === undefined) {
    const numbers = editions.map(({ version }) => String(version.number))
    const there = numbers.length === 0 ? 'None is published yet' : `Write ${inWords(numbers, 'or')}`
    throw new CommandError(`${folder.id} has no edition ${number}. ${there}.`, exitCodes.usage)
  }
  const { version, facts, recalled } = found
  if (facts !== null) return { version, facts }
  throw new CommandError(
    `Edition ${number} was recalled on ${recalled?.day ?? ''}: ${recalled?.why ?? ''}`,
    exitCodes.usage,
  )
}

function known(day: string, { facts, folder }: Briefed): State {
  const { facts: then } = knownOn(facts, day)
  const own = then.briefings.find(({ id }) => id === folder.id)
  if (own === undefined) {
    throw new CommandError(`Nothing that ${folder.id} is about was known on ${day}. Name a later day.`, exitCodes.usage)
  }
  const version = { kind: 'reconstruction', number: null, asOf: day, published: null } as const
  return { version, facts: ofBriefing(then, own) }
}
