// A finished database tells whose it is and whether a bit of it changed since: two fields of the header that SQLite
// leaves to applications (https://www.sqlite.org/fileformat2.html#the_database_header).
import { createHash } from 'node:crypto';

/** "PORE" */
export const APPLICATION_ID = 0x504f5245;

const MAGIC = Buffer.from('SQLite format 3\0');
const HEADER_BYTES = 100;
// `user_version`: the first 32 bits of a SHA-256 over the file with this field at zero.
const CHECKSUM_AT = 60;
const APPLICATION_ID_AT = 68;

export function seal(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(checksumOf(bytes), CHECKSUM_AT);
  return bytes;
}

/** Whether these are the bytes of a database as it was sealed. */
export function isSealed(bytes: Buffer): boolean {
  return isPorewise(bytes) && bytes.readUInt32BE(CHECKSUM_AT) === checksumOf(bytes);
}

/** Whether these are the bytes of a database of Porewise, sound or not. */
export function isPorewise(bytes: Buffer): boolean {
  return (
    bytes.length >= HEADER_BYTES &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID
  );
}

function checksumOf(bytes: Buffer): number {
  return createHash('sha256')
    .update(bytes.subarray(0, CHECKSUM_AT))
    .update(Buffer.alloc(4))
    .update(bytes.subarray(CHECKSUM_AT + 4))
    .digest()
    .readUInt32BE();
}
