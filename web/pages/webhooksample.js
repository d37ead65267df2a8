import { createHmac, timingSafeEqual } from 'node:crypto'

// Returns what a webhook tells. Throws if it isn't from OIN Manager, was changed, or is older
// than 5 minutes. Pass the body as it came, and not parsed.
export function verify(secret, headers, body) {
  const id = headers['webhook-id']
  const time = headers['webhook-timestamp']
  if (!(Math.abs(Date.now() / 1000 - time) < 300)) throw new Error('too old')
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const ours = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest()
  // While a secret is replaced, there is one signature for each.
  const matches = headers['webhook-signature'].split(' ').some((signature) => {
    const theirs = Buffer.from(signature.slice('v1,'.length), 'base64')
    return theirs.length === ours.length && timingSafeEqual(theirs, ours)
  })
  if (!matches) throw new Error('not signed with this secret')
  return JSON.parse(body)
}
