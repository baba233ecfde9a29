import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { deviationsIn } from './spellings.ts'

export const twoSpellings: ContentRule = {
  code: 'two-spellings',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const { better, mark, ...place } of deviationsIn(content)) {
      report(
        place.record,
        spotOf(place, mark),
        `“${mark.words}” is spelled “${better}” elsewhere.`,
        `Write “${better}” here, or change it there.`,
      )
    }
  },
}
