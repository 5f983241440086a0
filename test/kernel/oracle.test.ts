import { describe, expect, it } from 'vitest'
import { firstMistake } from '../support/kernel/kernel-cases.js'
import { kernel } from '../support/kernel/kernel-under-test.js'
import { wrongKernels } from '../support/kernel/wrong-kernels.js'

describe('the kernel', () => {
  it('is right in 20,000 cases drawn where numbers go wrong, as quotients of integers say', () => {
    expect(firstMistake(kernel, 20_000)).toBeUndefined()
  }, 60_000)

  it.each(Object.entries(wrongKernels))('would be caught if it %s', (_, wrong) => {
    expect(firstMistake({ ...kernel, ...wrong }, 20_000)).toBeDefined()
  })
})
