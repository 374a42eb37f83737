import { argumentValueError } from '../../errors.ts'
import type { ChecksumAlgorithm } from './checksum.ts'

/** The checksum of one piece of a body. */
export interface PieceChecksum {
  /** In base64, as `createChecksum` gives it. */
  readonly value: string
  /** Length of the piece, in bytes. */
  readonly size: number
}

interface Field {
  /** Bits. */
  readonly width: number
  /** The polynomial, reflected: the lowest bit is the highest power. */
  readonly polynomial: bigint
}

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['CRC32', { width: 32, polynomial: 0xedb88320n }],
  ['CRC32C', { width: 32, polynomial: 0x82f63b78n }],
  ['CRC64NVME', { width: 64, polynomial: 0x9a6c9329ac4bc9b5n }],
])

/** Whether the checksum of a body follows from those of its pieces: it does for CRCs only. */
export function isCombinable(algorithm: ChecksumAlgorithm): boolean {
  return FIELDS.has(algorithm)
}

/**
 * The checksum of a body from those of its pieces, in order, without reading the body: a CRC is
 * linear, so that more bytes behind a piece multiply its value by a power of x.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for an algorithm that is no CRC.
 */
export function combineChecksums(
  algorithm: ChecksumAlgorithm,
  pieces: Iterable<PieceChecksum>,
): string {
  const field = FIELDS.get(algorithm)
  if (field === undefined) {
    throw argumentValueError('algorithm', 'must be CRC32, CRC32C or CRC64NVME to be combined')
  }
  // Nearly all pieces of a body have one length.
  const shifts = new Map<number, bigint>()
  let value = 0n
  for (const piece of pieces) {
    const shift = shifts.get(piece.size) ?? byteShift(field, piece.size)
    shifts.set(piece.size, shift)
    value = multiply(field, shift, value) ^ decode(piece.value)
  }
  return encode(field, value)
}

function decode(base64: string): bigint {
  return BigInt(`0x${Buffer.from(base64, 'base64').toString('hex') || '0'}`)
}

function encode({ width }: Field, value: bigint): string {
  return Buffer.from(value.toString(16).padStart(width / 4, '0'), 'hex').toString('base64')
}

/** x to the power of 8 times the number of bytes, modulo the polynomial, by repeated squaring. */
function byteShift(field: Field, bytes: number): bigint {
  const one = 1n << BigInt(field.width - 1)
  let result = one
  let power = one >> 8n
  for (let left = BigInt(bytes); left > 0n; left >>= 1n) {
    if (left & 1n) result = multiply(field, power, result)
    power = multiply(field, power, power)
  }
  return result
}

/** The product of two polynomials modulo the field's, all of them reflected. */
function multiply({ width, polynomial }: Field, a: bigint, b: bigint): bigint {
  let product = 0n
  let factor = b
  for (let bit = 1n << BigInt(width - 1); bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= factor
    factor = factor & 1n ? (factor >> 1n) ^ polynomial : factor >> 1n
  }
  return product
}
