import { existsSync } from "node:fs";
import path from "node:path";
import type { WebServer } from "./web-server.ts";

/** Where distributions keep its modules. */
const FOLDERS = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];

/** Those that deploy/apache.conf names, and what a distribution loads by itself. */
const MODULES = ["alias", "dir", "headers", "mime", "rewrite", "authz_core", "mpm_event", "unixd"];

export const APACHE: WebServer = {
  name: "Apache",
  install: "on Debian: apt-get install apache2",
  programs: ["apache2", "httpd"],
  configuration: "apache.conf",
  encodings: { gzip: ".gz", br: ".br" },
  ownConfiguration: (shipped, { folder, port }) =>
    [
      `ServerRoot ${folder}`,
      `DefaultRuntimeDir ${folder}`,
      `PidFile ${folder}/apache.pid`,
      `ErrorLog ${folder}/error.log`,
      ...loaded(),
      "TypesConfig /dev/null",
      // Of whoever starts as root: nobody, by number, since names differ.
      "User #65534",
      "Group #65534",
      `Listen 127.0.0.1:${port}`,
      shipped.replace("*:80>", `*:${port}>`),
    ].join("\n"),
  args: (file) => ["-f", file, "-DFOREGROUND"],
};

/** A module that is not there is built in. */
function loaded(): readonly string[] {
  const folder = FOLDERS.find((one) => existsSync(one)) ?? "";
  return MODULES.map((name) => [name, path.join(folder, `mod_${name}.so`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => `LoadModule ${name}_module ${file}`);
}
