import { parseArgs } from 'node:util';
import { contentFolder } from '../server/content/content-folder';
import { createContentStore } from '../server/content/content-store';
import { findCorrectionNotices } from '../server/content/find-correction-notices';
import { toFaultLine } from '../server/content/to-fault-line';

/**
 * Checks every article: each fault as `file:line  sentence`, then what was found. Ends with 1 where anything is wrong.
 * Corrections of the pairing that an editor should look at are listed too, and are nothing wrong.
 */
async function checkContent(folder: string): Promise<number> {
  const { articles, faults } = await createContentStore(folder).list();
  for (const fault of faults) console.log(toFaultLine(fault));
  const notices = articles.flatMap(findCorrectionNotices);
  for (const notice of notices) console.log(toFaultLine(notice));
  const editions = articles.reduce((sum, article) => sum + Object.keys(article.editions).length, 0);
  const found = `Articles: ${articles.length}. Editions: ${editions}. Faults: ${faults.length}.`;
  console.log(notices.length === 0 ? found : `${found} Notices: ${notices.length}.`);
  return faults.length === 0 ? 0 : 1;
}

function readFolderArgument(): string | null {
  try {
    return parseArgs({ options: { content: { type: 'string' } } }).values.content ?? contentFolder();
  } catch {
    return null;
  }
}

const folder = readFolderArgument();
if (folder === null) {
  console.error('Usage: check-content [--content FOLDER]');
  process.exitCode = 2;
} else process.exitCode = await checkContent(folder);
