// The reflected polynomial of CRC-64/NVME (NVM Express NVM Command Set Specification 1.0, section
// 5.2.1.3.4), in two halves: numbers hold 32 bits in bitwise operations, and every step of BigInt
// would allocate.
const POLYNOMIAL_HIGH = 0x9a6c9329
const POLYNOMIAL_LOW = 0xac4bc9b5

/** A CRC-64 under way: the halves of its value, each as a signed 32-bit number. */
interface Crc64 {
  high: number
  low: number
}

interface Tables {
  readonly high: Int32Array
  readonly low: Int32Array
}

let made: Tables | undefined

/** The CRC of no bytes. */
export function crc64Start(): Crc64 {
  return { high: 0, low: 0 }
}

/** Continues a CRC-64/NVME, S3's `CRC64NVME`, over more bytes; changes `crc`. */
export function crc64Update(crc: Crc64, data: Uint8Array): void {
  made ??= crc64Tables()
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const wholeEnd = data.length - (data.length % 8)
  crc.high = ~crc.high
  crc.low = ~crc.low
  updateWords(made, crc, view, wholeEnd)
  updateBytes(made, crc, view, wholeEnd)
  crc.high = ~crc.high
  crc.low = ~crc.low
}

/** Eight bytes at a time by as many tables, as for CRC-32. */
function updateWords(tables: Tables, crc: Crc64, view: DataView, end: number): void {
  const { high: highs, low: lows } = tables
  let { high, low } = crc
  for (let index = 0; index < end; index += 8) {
    low ^= view.getInt32(index, true)
    high ^= view.getInt32(index + 4, true)
    const a = 0x700 + (low & 0xff)
    const b = 0x600 + ((low >>> 8) & 0xff)
    const c = 0x500 + ((low >>> 16) & 0xff)
    const d = 0x400 + (low >>> 24)
    const e = 0x300 + (high & 0xff)
    const f = 0x200 + ((high >>> 8) & 0xff)
    const g = 0x100 + ((high >>> 16) & 0xff)
    const h = high >>> 24
    low =
      (lows[a] ?? 0) ^
      (lows[b] ?? 0) ^
      (lows[c] ?? 0) ^
      (lows[d] ?? 0) ^
      (lows[e] ?? 0) ^
      (lows[f] ?? 0) ^
      (lows[g] ?? 0) ^
      (lows[h] ?? 0)
    high =
      (highs[a] ?? 0) ^
      (highs[b] ?? 0) ^
      (highs[c] ?? 0) ^
      (highs[d] ?? 0) ^
      (highs[e] ?? 0) ^
      (highs[f] ?? 0) ^
      (highs[g] ?? 0) ^
      (highs[h] ?? 0)
  }
  crc.high = high
  crc.low = low
}

function updateBytes({ high, low }: Tables, crc: Crc64, view: DataView, start: number): void {
  for (let index = start; index < view.byteLength; index++) {
    const byte = (crc.low ^ view.getUint8(index)) & 0xff
    crc.low = (low[byte] ?? 0) ^ ((crc.low >>> 8) | (crc.high << 24))
    crc.high = (high[byte] ?? 0) ^ (crc.high >>> 8)
  }
}

function crc64Tables(): Tables {
  const high = new Int32Array(8 * 256)
  const low = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let top = 0
    let bottom = byte
    for (let bit = 0; bit < 8; bit++) {
      const odd = bottom & 1
      bottom = ((bottom >>> 1) | (top << 31)) ^ (odd ? POLYNOMIAL_LOW : 0)
      top = (top >>> 1) ^ (odd ? POLYNOMIAL_HIGH : 0)
    }
    high[byte] = top
    low[byte] = bottom
  }
  for (let index = 256; index < low.length; index++) {
    const top = high[index - 256] ?? 0
    const bottom = low[index - 256] ?? 0
    const byte = bottom & 0xff
    low[index] = (low[byte] ?? 0) ^ ((bottom >>> 8) | (top << 24))
    high[index] = (high[byte] ?? 0) ^ (top >>> 8)
  }
  return { high, low }
}
