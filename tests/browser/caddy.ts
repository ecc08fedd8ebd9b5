import type { WebServer } from "./web-server.ts";

export const CADDY: WebServer = {
  name: "Caddy",
  install: "on Debian: apt-get install caddy",
  programs: ["caddy"],
  configuration: "Caddyfile",
  encodings: { gzip: ".gz", br: ".br" },
  ownConfiguration: (shipped, { port }) =>
    `{\n\tadmin off\n\tauto_https off\n}\n${shipped.replace(":80 {", `http://127.0.0.1:${port} {`)}`,
  args: (file) => ["run", "--config", file, "--adapter", "caddyfile"],
};
