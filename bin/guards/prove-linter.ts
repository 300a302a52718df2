import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { badFiles, type GoodFile, goodFiles } from './linter-cases';

type Diagnostic = { category: string; location: { path: string }; message: string };

/** What the linter gets wrong: bad files it lets pass, good files it refuses. Everything happens in a folder of its own. */
export function proveLinter(root: string): { proven: number; faults: string[] } {
  const house = mkdtempSync(path.join(tmpdir(), 'muqabala-linter-'));
  try {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(path.join(root, file), path.join(house, file));
    const bad = badFiles.map((file, index) => ({ ...file, path: writeCase(house, file, `bad-${index}.ts`) }));
    const good = goodFiles.map((file, index) => ({ ...file, path: writeCase(house, file, `good-${index}.ts`) }));
    const said = runLinter(root, house);
    const faults = [
      ...bad
        .filter(({ path, says }) => !said.get(path)?.some((line) => line.startsWith(says)))
        .map(
          ({ path, says, text }) => `let pass: ${path}, which should be refused with “${says}”:\n${text.slice(0, 200)}`,
        ),
      ...good
        .filter(({ path }) => said.has(path))
        .map(({ path, text }) => `refused: ${path} (${said.get(path)?.join('; ')}):\n${text.slice(0, 200)}`),
    ];
    return { proven: bad.length + good.length - faults.length, faults };
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** Writes the case and returns its path inside the house. */
function writeCase(house: string, { folder, text, name }: GoodFile, fallback: string): string {
  mkdirSync(path.join(house, folder), { recursive: true });
  const place = path.posix.join(folder, name ?? fallback);
  writeFileSync(path.join(house, place), text);
  return place;
}

/** What the linter says about each file, errors only: `rule message`. */
function runLinter(root: string, house: string): Map<string, string[]> {
  const script = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error'];
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: house, encoding: 'utf8' });
  const said = new Map<string, string[]>();
  for (const { category, location, message } of readDiagnostics(stdout, stderr)) {
    const place = location.path;
    said.set(place, [...(said.get(place) ?? []), `${category} ${message}`]);
  }
  return said;
}

function readDiagnostics(stdout: string, stderr: string): Diagnostic[] {
  try {
    return JSON.parse(stdout).diagnostics;
  } catch {
    throw new Error(`The linter gave no report:\n${stdout}${stderr}`);
  }
}
