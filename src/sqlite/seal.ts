// A finished database tells whose it is and whether a bit of it changed since: two fields of the header that SQLite
// leaves to applications (https://www.sqlite.org/fileformat2.html#the_database_header).
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** "PORE" */
export const APPLICATION_ID = 0x504f5245;

const MAGIC = Buffer.from('SQLite format 3\0');
const HEADER_BYTES = 100;
// `user_version`: the first 32 bits of a SHA-256 over the file with this field at zero.
const CHECKSUM_AT = 60;
const CHECKSUM_BYTES = 4;
const APPLICATION_ID_AT = 68;
const CHUNK_BYTES = 64 * 1024;

/** Puts the checksum into the bytes of a database. */
export function seal(bytes: Buffer): Buffer {
  bytes.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
  bytes.writeUInt32BE(createHash('sha256').update(bytes).digest().readUInt32BE(), CHECKSUM_AT);
  return bytes;
}

/** Whether a file is a database of Porewise as it was sealed. */
export function isSealed(path: string): boolean {
  const hash = createHash('sha256');
  let expected: number | null = null;
  for (const chunk of chunksOf(path)) {
    if (expected === null) {
      if (!isHeader(chunk)) return false;
      expected = chunk.readUInt32BE(CHECKSUM_AT);
      chunk.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
    }
    hash.update(chunk);
  }
  return expected === hash.digest().readUInt32BE();
}

/** Whether a file holds nothing, or a database of Porewise, sound or not. */
export function isOurs(path: string): boolean {
  for (const chunk of chunksOf(path)) return isHeader(chunk);
  return true;
}

function isHeader(bytes: Buffer): boolean {
  return (
    bytes.length >= HEADER_BYTES &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID
  );
}

/** The bytes of a file piece by piece, each in the same memory: a start has no use for them all at once. */
function* chunksOf(path: string): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const handle = openSync(path, 'r');
  try {
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk))
      yield chunk.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
