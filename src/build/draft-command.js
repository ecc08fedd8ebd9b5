import { loadTypescript } from "./load-typescript.js";

await loadTypescript(import.meta.resolve("./draft-command.ts"));
