import * as zlib from 'node:zlib'

/** Continues a CRC over more bytes; begins with 0. */
export type Crc32 = (data: Uint8Array, value: number) => number

const IEEE = 0xedb88320
const CASTAGNOLI = 0x82f63b78

/**
 * CRC-32 of zlib, Ethernet and S3's `CRC32`. Native where the runtime has it (Node from 20.15 on):
 * 1.8 GB/s against 0.8 GB/s of the tables here.
 */
export const crc32: Crc32 = continued((zlib as { crc32?: Crc32 }).crc32) ?? createCrc32(IEEE)

// zlib takes an empty buffer without memory for the start of a new CRC and returns 0. undici delivers
// such chunks when a paused response goes on.
function continued(native: Crc32 | undefined): Crc32 | undefined {
  return native && ((data, value) => (data.length === 0 ? value : native(data, value)))
}

/** CRC-32C (Castagnoli; RFC 3720, appendix B.4), S3's `CRC32C`. */
export const crc32c: Crc32 = createCrc32(CASTAGNOLI)

/**
 * Makes a CRC-32 for a reflected polynomial. Eight bytes at a time by as many tables ("slicing by 8").
 *
 * @internal
 */
export function createCrc32(polynomial: number): Crc32 {
  let table: Int32Array | undefined
  return (data, value) => {
    table ??= crcTables(polynomial)
    return update(table, data, value)
  }
}

function update(table: Int32Array, data: Uint8Array, value: number): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const wholeEnd = data.length - (data.length % 8)
  let crc = ~value
  let index = 0
  for (; index < wholeEnd; index += 8) {
    const low = crc ^ view.getInt32(index, true)
    const high = view.getInt32(index + 4, true)
    crc =
      (table[0x700 + (low & 0xff)] ?? 0) ^
      (table[0x600 + ((low >>> 8) & 0xff)] ?? 0) ^
      (table[0x500 + ((low >>> 16) & 0xff)] ?? 0) ^
      (table[0x400 + (low >>> 24)] ?? 0) ^
      (table[0x300 + (high & 0xff)] ?? 0) ^
      (table[0x200 + ((high >>> 8) & 0xff)] ?? 0) ^
      (table[0x100 + ((high >>> 16) & 0xff)] ?? 0) ^
      (table[high >>> 24] ?? 0)
  }
  for (; index < data.length; index++) {
    crc = (table[(crc ^ view.getUint8(index)) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return ~crc >>> 0
}

/** Table `n`, at `n * 256`, advances a byte by `n` further zero bytes. */
function crcTables(polynomial: number): Int32Array {
  const table = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
    table[byte] = crc
  }
  for (let index = 256; index < table.length; index++) {
    const before = table[index - 256] ?? 0
    table[index] = (table[before & 0xff] ?? 0) ^ (before >>> 8)
  }
  return table
}
