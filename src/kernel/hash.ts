import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { canonicalJson } from './canonical-json.js'

/** 「摘要」 SHA-256, in hex, of the canonical JSON of a JSON value. */
export const hashOf = (json: unknown): string => hashOfText(canonicalJson(json))

/** SHA-256, in hex, of a text's UTF-8 bytes. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
