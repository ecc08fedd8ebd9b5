import { loadTypescript } from "../../src/build/load-typescript.js";

await loadTypescript(import.meta.resolve("./learn.ts"));
