/**
 * What runtimes without `node:crypto` compute in JavaScript. `crypto.subtle`, which they have, is
 * asynchronous. Takes the place of `hashes.ts` in the edge build.
 *
 * SHA-256 of what is signed is here (FIPS 180-4, section 6.2). In workerd it takes a third
 * of the time of `@noble/hashes` and of its size; data that comes in pieces is left to that.
 */
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hex, utf8 } from '../base/bytes.ts'
import type { HmacPads, PiecewiseHash } from './hashes.ts'

export function sha256Hex(data: string | Uint8Array): string {
  digest(data)
  return hex(result)
}

export function writeDigest(digits: Uint16Array, data: string | Uint8Array): void {
  digest(data)
  for (let index = 0; index < 32; index++) {
    const byte = result[index] ?? 0
    digits[index] = digitOf(byte >> 4) | (digitOf(byte & 15) << 8)
  }
}

function digitOf(value: number): number {
  return value + (value < 10 ? 0x30 : 0x57)
}

export function writeSha256(target: Uint8Array, offset: number, data: Uint8Array): void {
  digest(data)
  target.set(result, offset)
}

/** What the pads make of the state is kept: two blocks of the eleven to fourteen of a signature. */
export function hmacHex(pads: HmacPads): string {
  pads.states ??= [padState(pads.inner), padState(pads.outer)]
  const [inner, outer] = pads.states
  digestBytes(pads.inner, pads.inner.length, inner)
  pads.outer.set(result, BLOCK)
  digestBytes(pads.outer, pads.outer.length, outer)
  forget()
  return hex(result)
}

function padState(pad: Uint8Array): Int32Array {
  state.set(START)
  addBlock(pad, 0)
  return state.slice()
}

// One hash is computed at a time, in memory that stays; `result` is read before the next one.
const result = new Uint8Array(32)
const state = new Int32Array(8)
const schedule = new Int32Array(64)
const BLOCK = 64
const lastBlocks = new Uint8Array(2 * BLOCK)

const PRIMES = firstPrimes(64)
// Computed, because 288 bytes of digits take more of a bundle than all rounds. None comes nearer
// than 0.005 to a whole number, of which a double gets nearly all of twenty binary places right.
const START = fractions(PRIMES.slice(0, 8), Math.sqrt)
const ROUND_CONSTANTS = fractions(PRIMES, Math.cbrt)

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

/** The first 32 bits of the fractions of roots (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function fractions(numbers: readonly number[], root: (number: number) => number): Int32Array {
  return Int32Array.from(numbers, (number) => (root(number) % 1) * 2 ** 32)
}

/** Computes the SHA-256 of the data as `result`. */
function digest(data: string | Uint8Array): void {
  if (typeof data !== 'string') digestBytes(data, data.length)
  else if (isWritten(data)) digestBytes(ascii, data.length)
  else digest(utf8(data))
  forget()
}

// It may have been a key.
function forget(): void {
  ascii.fill(0, 0, used)
  used = 0
  lastBlocks.fill(0)
  schedule.fill(0)
}

// What is signed is short and ASCII: a loop into memory that is there takes less time than an encoder.
const ascii = new Uint8Array(4096)
let used = 0

/** Writes text to `ascii`, if it fits and is that. */
function isWritten(text: string): boolean {
  if (text.length > ascii.length) return false
  used = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) return false
    ascii[index] = code
  }
  return true
}

/** @param padded the state after the first block, where that is known. */
function digestBytes(bytes: Uint8Array, length: number, padded?: Int32Array): void {
  const rest = length % BLOCK
  const whole = length - rest
  state.set(padded ?? START)
  for (let offset = padded === undefined ? 0 : BLOCK; offset < whole; offset += BLOCK)
    addBlock(bytes, offset)
  for (let index = 0; index < rest; index++) lastBlocks[index] = bytes[whole + index] ?? 0
  lastBlocks[rest] = 0x80
  // The length in bits takes the last eight bytes.
  const end = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK
  let left = length * 8
  for (let index = end - 1; left > 0; index--, left = Math.floor(left / 256))
    lastBlocks[index] = left
  for (let offset = 0; offset < end; offset += BLOCK) addBlock(lastBlocks, offset)
  for (let index = 0; index < 32; index++) {
    result[index] = (state[index >> 2] ?? 0) >>> (24 - 8 * (index & 3))
  }
}

/**
 * Mixes one block into the state. Rotations are written out: with functions for them and for what the arrays
 * hold, V8 takes twice the time. Choice and majority are written with an operation less than in FIPS 180-4.
 */
function addBlock(bytes: Uint8Array, offset: number): void {
  fillSchedule(bytes, offset)
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let round = 0; round < 64; round++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const added = (ROUND_CONSTANTS[round] ?? 0) + (schedule[round] ?? 0)
    const first = (h + sum1 + (g ^ (e & (f ^ g))) + added) | 0
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (sum0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}

function fillSchedule(bytes: Uint8Array, offset: number): void {
  for (let index = 0, from = offset; index < 16; index++, from += 4) {
    const high = ((bytes[from] ?? 0) << 24) | ((bytes[from + 1] ?? 0) << 16)
    schedule[index] = high | ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0)
  }
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15] ?? 0
    const late = schedule[index - 2] ?? 0
    const sigma0 =
      ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3)
    const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10)
    schedule[index] = sigma0 + (schedule[index - 7] ?? 0) + sigma1 + (schedule[index - 16] ?? 0)
  }
}

export function createHash(algorithm: 'sha1' | 'sha256'): PiecewiseHash {
  return algorithm === 'sha1' ? sha1.create() : sha256.create()
}

// Both have one length.
export function sameDigest(a: string, b: string): boolean {
  let difference = 0
  for (let index = 0; index < a.length; index++) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  }
  return difference === 0
}

// Costs more than it saves where `Buffer` cannot do it.
export function flatten(text: string): string {
  return text
}

export function nativeCrc32(): undefined {
  return undefined
}
