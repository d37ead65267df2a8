import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logs } from './logs';

/** After all tests: what browsers were given, and what was typed, is not in any log; and no one had to wait at a limit. */
export default function look() {
  const read = (name: string) => (existsSync(join(logs, name)) ? readFileSync(join(logs, name), 'utf8') : '');
  const log = read('log');
  const secrets = [...new Set(read('secrets').split('\n').filter(Boolean))];
  const found = secrets.filter((s) => log.includes(s) || log.includes(encodeURIComponent(s)));
  const lines = log.split('\n').length - 1;
  console.log(`Looked for ${secrets.length} passwords, tokens and codes in ${lines} lines of the log.`);
  if (found.length > 0) {
    throw new Error('The log holds:\n' + found.map((s) => log.split('\n').find((l) => l.includes(s) || l.includes(encodeURIComponent(s)))).join('\n'));
  }
  const waited = log.split('\n').filter((l) => l.includes('limit reached'));
  if (waited.length > 0) throw new Error('People who only work with the product met a limit:\n' + waited.join('\n'));
  if (lines === 0 || secrets.length === 0) throw new Error('There was no log, or nothing to look for in it.');
}
