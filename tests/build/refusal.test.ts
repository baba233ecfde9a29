import { describe, expect, it } from 'vitest'
import { orRefuse } from '../../scripts/build/refusal.ts'
import { CommandError } from '../../scripts/command/exit-codes.ts'

describe('orRefuse', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'this user may not write there'],
  ])('turns %s into a sentence with exit code 3', async (code, reason) => {
    const fault = Object.assign(new Error('fault'), { code, path: '/x/y' })
    const refused = orRefuse('_site', () => Promise.reject(fault))
    await expect(refused).rejects.toThrow(`Cannot write /x/y: ${reason}.`)
    await expect(refused).rejects.toBeInstanceOf(CommandError)
    await expect(refused).rejects.toMatchObject({ exitCode: 3 })
  })

  it('lets any other fault through', async () => {
    await expect(orRefuse('_site', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  })
})
