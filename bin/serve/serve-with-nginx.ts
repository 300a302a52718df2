import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFreePort } from '../start/free-port.mjs';
import { startProcess } from '../start/processes.mjs';
import { statusOf } from '../start/server.mjs';

const programs = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Serves files with nginx from a folder of its own and gives the address; null where there is no nginx. */
export async function serveWithNginx(
  folder: string,
  files: { readonly [name: string]: Buffer },
): Promise<string | null> {
  const program = programs.find((each) => spawnSync(each, ['-v']).status === 0);
  if (program === undefined) return null;
  await mkdir(folder, { recursive: true });
  // Its workers are another user's.
  for (const each of [dirname(folder), folder]) await chmod(each, 0o755);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const port = await findFreePort(4610);
  const config = join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, port));
  startProcess(program, ['-c', config, '-e', join(folder, 'error.log')]);
  const address = `http://127.0.0.1:${port}`;
  while ((await statusOf(`${address}/${Object.keys(files)[0]}`)) !== 200) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return address;
}

function configuration(folder: string, port: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 1024; }
http {
  ${places.join('\n  ')}
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  default_type application/octet-stream;
  types { text/html html; application/json json; }
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;
}
