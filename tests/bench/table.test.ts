import { describe, expect, it, vi } from 'vitest'
import { median, printTable } from '../../scripts/bench/table.ts'

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })
})

describe('the table', () => {
  it('shows the median of the ratios of each round, not the ratio of the medians', () => {
    const print = vi.spyOn(console, 'table').mockImplementation(() => {})
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const run = (wall: number) => ({ wall, cpu: 1, memory: 1 })
    const subjects = [
      { name: 'floor', args: [] },
      { name: 'subject', args: [] },
    ]
    printTable('title', subjects, [
      [run(1), run(2), run(4)],
      [run(4), run(4), run(4)],
    ])
    expect(print.mock.calls[0]?.[0]).toMatchObject({
      floor: { 'wall s': '2.00', 'wall ÷': '1.00 ×' },
      subject: { 'wall s': '4.00', 'wall ÷': '2.00 ×', 'slowest s': '4.00' },
    })
    vi.restoreAllMocks()
  })
})
