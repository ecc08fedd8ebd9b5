import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 reads no TypeScript by itself; Vite does, and is here anyway.
await runnerImport(fileURLToPath(import.meta.resolve("./pdf.ts")));
