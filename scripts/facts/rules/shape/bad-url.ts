import { refusalOf, type Refusal } from '../../values/addresses.ts'
import type { ShapeRule } from '../../inspection/rule.ts'

/** Why a link is refused and what to write instead, in plain words. */
export const refusals: Record<Refusal, { because: string; suggestion: string }> = {
  scheme: {
    because: 'is no web address that starts with https://',
    suggestion: 'Write the whole address as the browser shows it, from https:// on.',
  },
  malformed: {
    because: 'is no web address that a browser could open',
    suggestion: 'Copy the address from the browser again. Write a space in it as %20.',
  },
  credentials: {
    because: 'has a user name or password before the @',
    suggestion: 'Take out what stands between https:// and @, and the @.',
  },
  local: {
    because: 'leads to no public site, since its host has no public name',
    suggestion: 'Write the address under which every reader can open the page.',
  },
  ip: {
    because: 'has a bare IP address where the name of the site should be',
    suggestion: 'Write the address with the name of the site, such as https://www.example.org/page.',
  },
  lookalike: {
    because: 'has letters of another alphabet in its host that look like Latin ones',
    suggestion: 'Type the name of the site by hand, in one alphabet.',
  },
}

export const badUrl: ShapeRule = {
  code: 'bad-url',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'format' && error.params['format'] === 'safe-url',
  problem({ error }) {
    const text = String(error.data)
    const { because, suggestion } = refusals[refusalOf(text) ?? 'malformed']
    return { message: `\`${text}\` ${because}.`, suggestion }
  },
}
