import { deflateSync } from 'node:zlib';
import { Buffer } from 'node:buffer';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/** A PNG of one color, 200×200 unless said otherwise, with a mark of another in the middle if wanted. */
export function icon(width = 200, height = 200, mark = false) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits, RGB
  const row = (y: number) => {
    const line = Buffer.alloc(1 + width * 3, 0x5a);
    line[0] = 0;
    if (mark && y >= height / 5 && y < height * 4 / 5) line.fill(0xe6, 1 + 3 * Math.round(width / 3), 1 + 3 * Math.round(width * 2 / 3));
    return line;
  };
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, (_, y) => row(y))));
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: 'icon.png', mimeType: 'image/png', buffer };
}

/** A flow export with one flow that uses the connector, and says these things. */
export function suite(connector: string, ...says: string[]) {
  const id = '6f1d0b2e-0000-4000-8000-000000000001';
  const data = {
    type: 'flopack', version: '1.5.0', created: '2026-09-14T08:00:00Z', flags: {},
    data: { flos: { [id]: { id, name: 'Test', description: '', data: { methods: [{ address: `root:channels:http:${connector}:1.0.0:read` }], notes: says } } }, configs: {} },
  };
  return { name: 'tests.flopack', mimeType: 'application/octet-stream', buffer: Buffer.from(JSON.stringify(data)) };
}
