import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { expect, test } from "vitest";
import * as fields from "../../../src/model/claims/fields.ts";
import { kinds } from "../../../src/model/claims/index.ts";
import { claimsFile, contextFile } from "../../../src/model/forms.ts";
import { lisbonFiles, shippedFiles } from "../../fixtures/builders.ts";

/** Forms that several others have in them, each written once. */
const {
  text,
  party,
  id,
  country,
  day,
  address,
  status,
  texts,
  countries,
  role,
  figure,
  rangeEnd,
  stated,
  elsewhere,
} = fields;
const definitions = {
  ...Object.fromEntries(kinds.map(({ kind, form }) => [kind, form])),
  ...{
    text,
    party,
    id,
    country,
    day,
    address,
    status,
    texts,
    countries,
    role,
    figure,
    rangeEnd,
    stated,
    elsewhere,
  },
};

function schemaOf(form: GenericSchema, title: string): string {
  // JSON Schema cannot say "trim", and needs not: the parser does it.
  const options = { typeMode: "input", errorMode: "ignore", definitions } as const;
  const { $schema, $defs, ...rest } = toJsonSchema(form, options);
  const used = Object.entries($defs ?? {}).filter(([name]) => isUsed(name, { $defs, rest }));
  return `${JSON.stringify({ $schema, title, ...rest, $defs: Object.fromEntries(used) }, null, 2)}\n`;
}

function isUsed(name: string, schema: object): boolean {
  return JSON.stringify(schema).includes(`"#/$defs/${name}"`);
}

test.each([
  ["claims", claimsFile],
  ["context", contextFile],
])("the published JSON Schema says what the parser asks of a %s file", async (name, form) => {
  const schema = schemaOf(form, `A briefing's ${name}.json`);
  await expect(schema).toMatchFileSnapshot(`../../../public/briefings/${name}.schema.json`);
});

test("every briefing's files name the schema of their form, so that editors complete them", () => {
  for (const files of [shippedFiles(), lisbonFiles()]) {
    expect(files.claims).toMatch(/"\$schema": "[./a-z]*\/claims\.schema\.json"/);
    expect(files.context).toMatch(/"\$schema": "[./a-z]*\/context\.schema\.json"/);
  }
});
