import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { claimsFile } from "../../../src/model/forms.ts";

test("the published JSON Schema says what the parser asks of a claims file", async () => {
  // JSON Schema cannot say "trim", and needs not: the parser does it.
  const options = { typeMode: "input", errorMode: "ignore" } as const;
  const { $schema, ...form } = toJsonSchema(claimsFile, options);
  const schema = { $schema, title: "A briefing's claims.json", ...form };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../../public/briefings/claims.schema.json",
  );
});
