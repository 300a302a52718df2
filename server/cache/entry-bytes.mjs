import { gunzipSync, gzipSync } from 'node:zlib';

/** @typedef {import('./entry.mjs').Entry} Entry */

/** More than any page of ours takes, in bytes: what unpacks to more is no entry. */
const most = 256 * 1024 * 1024;

/**
 * An entry as a shared cache keeps it.
 * @param {Entry} entry
 */
export function toBytes({ value, lastModified, cacheControl, asOf }) {
  const buffers = {
    body: value?.kind === 'APP_ROUTE' ? value.body : undefined,
    rscData: value?.kind === 'APP_PAGE' ? value.rscData : undefined,
  };
  const segments =
    value?.kind === 'APP_PAGE' && value.segmentData
      ? [...value.segmentData].map(([name, part]) => [name, toText(part)])
      : undefined;
  const plain = value && {
    ...value,
    body: toText(buffers.body),
    rscData: toText(buffers.rscData),
    segmentData: segments,
  };
  return gzipSync(JSON.stringify({ value: plain, lastModified, cacheControl, asOf }), { level: 4 });
}

/**
 * The same, back; null for bytes that are no entry.
 * @param {Buffer} bytes
 * @returns {Entry | null}
 */
export function fromBytes(bytes) {
  try {
    const { value, ...rest } = JSON.parse(gunzipSync(bytes, { maxOutputLength: most }).toString('utf8'));
    if (typeof rest.lastModified !== 'number' || typeof rest.asOf !== 'number') return null;
    if (value === null) return { value, ...rest };
    if (value.kind === 'APP_ROUTE') return { value: { ...value, body: toBuffer(value.body) }, ...rest };
    if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return null;
    /** @type {[string, string][] | undefined} */
    const segments = value.segmentData;
    const segmentData = segments && new Map(segments.map(([name, part]) => [name, toBuffer(part)]));
    return { value: { ...value, rscData: value.rscData && toBuffer(value.rscData), segmentData }, ...rest };
  } catch {
    return null;
  }
}

/** @param {Buffer | undefined} bytes */
function toText(bytes) {
  return bytes?.toString('base64');
}

/** @param {string} text */
function toBuffer(text) {
  return Buffer.from(text, 'base64');
}
