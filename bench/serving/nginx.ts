import { writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";

/**
 * Starts nginx over the pages that a build prerendered, with one worker: `next start` is one process too.
 * @param site folder of the build
 * @param work folder for what nginx writes
 */
export function nginxOver(site: string, work: string): (port: number) => readonly [string, ...string[]] {
  const config = join(work, "nginx.conf");
  return (port) => {
    writeFileSync(config, configOf(join(site, ".next/server/app"), work, port));
    return ["nginx", "-p", work, "-e", "stderr", "-c", config];
  };
}

function configOf(pages: string, work: string, port: number): string {
  const isRoot = userInfo().uid === 0;
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  return `${isRoot ? "user root;\n" : ""}daemon off;
pid ${work}/nginx.pid;
worker_processes 1;
events { worker_connections 1024; }
http {
  ${folders.join("\n  ")}
  access_log off;
  sendfile on;
  types { text/html html; text/plain body txt; }
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root ${pages};
    location / { try_files $uri.html $uri.body $uri =404; }
  }
}
`;
}
