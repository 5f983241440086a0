import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashOf, hashOfText } from '../../src/kernel/hash.js'
import { fc } from '../support/property.js'

describe('hash', () => {
  it('is SHA-256 as published', () => {
    expect(hashOfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(hashOf([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945')
  })

  it('hashes UTF-8 bytes as another implementation does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\u0000', 'é', '预', '😀', '"') }), (text) => {
        expect(hashOfText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })

  it('does not see the order of keys, nor members that are undefined', () =>
    expect(hashOf({ a: 1, b: [2], c: undefined })).toBe(hashOf({ b: [2], a: 1 })))
  it('sees the order of an array', () => expect(hashOf([1, 2])).not.toBe(hashOf([2, 1])))
})
