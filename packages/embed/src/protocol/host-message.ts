import { languages } from '@groundswell/core/quiz';
import * as v from 'valibot';

export const protocolVersion = 1;

/** A token's value may be a colour, a size, a family: nothing that fetches or ends a declaration. */
const tokenValue = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[\w\s#%.,()'"+*/-]*$/, 'Write one CSS value.'),
  v.check((value) => !/\b(url|image|image-set|src|element)\(/i.test(value), 'Nothing is fetched.'),
);

const tokens = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^--gs-[a-z0-9-]{1,40}$/)), tokenValue),
  v.check((list) => Object.keys(list).length <= 100, 'A hundred tokens at most.'),
);

/** What a host may send to a frame: new settings, words or looks; what it leaves out stays. */
export const hostMessageSchema = v.strictObject({
  type: v.literal('groundswell-set'),
  version: v.literal(protocolVersion),
  /** Checked against the schema of the figure's kind before it is drawn. */
  settings: v.optional(
    v.union([v.pipe(v.string(), v.maxLength(8000)), v.record(v.string(), v.unknown())]),
  ),
  caption: v.optional(v.pipe(v.string(), v.maxLength(300))),
  lang: v.optional(v.picklist(languages)),
  theme: v.optional(v.picklist(['light', 'dark', 'contrast'])),
  tokens: v.optional(tokens),
});

export type HostMessage = v.InferOutput<typeof hostMessageSchema>;
