import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the products of a run put their logs, and what must not be in them. */
export const logs = fileURLToPath(new URL('test-logs', import.meta.url));

/** Begins a run with no logs. */
export default function begin() {
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
}
