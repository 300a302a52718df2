import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault, Parsed } from '../fault';
import type { FaultKey } from '../fault-sentences';
import { limits } from '../limits';
import { key, objectKey, optionalTextField, textField } from './field-schemas';
import { toFaults } from './to-faults';

const frontMatterSchema = v.strictObject(
  {
    title: textField,
    author: optionalTextField,
    translator: optionalTextField,
    translation: v.picklist(['original', 'human', 'machine'], key('translationUnknown')),
    printLabel: optionalTextField,
    dateline: optionalTextField,
    // Not `v.record`, which drops a fragment that reads `constructor`.
    glosses: v.optional(v.custom<Record<string, string>>(isTextByText, key('glossesBroken')), {}),
  },
  objectKey,
);

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/**
 * The fields of an edition from the YAML between its `---` lines, which begins at line 2 of the file. Every value is
 * text (YAML's failsafe schema), so that `title: 1973` and `title: no` stay what was written.
 */
export function parseFrontMatter(yaml: string, file: string): Parsed<FrontMatter> {
  if (yaml.length > limits.factsBytes) return fail(file, 1, 'frontMatterTooLong', { limit: limits.factsBytes });
  const lines = new LineCounter();
  const document = parseYaml(yaml, lines);
  if (!document) return fail(file, 2, 'yamlBroken');
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) return fail(file, lines.linePos(problem.pos[0]).line + 1, 'yamlBroken');
  const alias = findAlias(document);
  if (alias !== null) return fail(file, lines.linePos(alias).line + 1, 'yamlAlias');

  const fields: unknown = document.toJS({ maxAliasCount: 0 });
  const result = v.safeParse(frontMatterSchema, Array.isArray(fields) ? null : fields);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, faults: toFaults(result.issues, file, (field) => findField(document, lines, field)) };
}

function fail(file: string, line: number, key: FaultKey, values: Fault['reason']['values'] = {}): Parsed<FrontMatter> {
  return { ok: false, faults: [{ file, line, reason: { key, values } }] };
}

/** `null` where brackets are nested so deep that the parser runs out of stack. */
function parseYaml(yaml: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, lineCounter });
  } catch {
    return null;
  }
}

function findAlias(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_key, node) => {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function findField(document: Document, lines: LineCounter, field: string): number | null {
  if (!isMap(document.contents)) return null;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === field);
  return isScalar(pair?.key) ? lines.linePos(pair.key.range?.[0] ?? 0).line + 1 : null;
}

function isTextByText(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every((texts) => texts.every((text) => v.is(textField, text)));
}
