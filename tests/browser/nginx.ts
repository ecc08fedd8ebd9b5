import type { WebServer } from "./web-server.ts";

/** Folders of its own, since those of the distribution may not be ours to write to. */
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

export const NGINX: WebServer = {
  name: "nginx",
  install: "on Debian: apt-get install nginx-light",
  programs: ["nginx"],
  configuration: "nginx.conf",
  encodings: { gzip: ".gz" },
  ownConfiguration(shipped, { folder, port }) {
    const temporary = TEMPORARY.map((name) => `    ${name}_temp_path ${folder}/${name};`);
    return shipped
      .replace("pid /run/nginx.pid;", `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;`)
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("sendfile on;", `sendfile on;\n    access_log off;\n${temporary.join("\n")}`);
  },
  args: (file, { folder }) => ["-c", file, "-p", folder, "-g", "daemon off;"],
};
