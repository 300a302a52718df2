import { join } from 'node:path';

/** Where the library lies: the folder named by `MUQABALA_CONTENT`, or `content` where the process was started. */
export function contentFolder(): string {
  return process.env.MUQABALA_CONTENT || join(process.cwd(), 'content');
}
