import { el, words, xml } from "./xml.ts";
import { zip } from "./zip.ts";

/** A part of an Office file with what it refers to: no part can be unnamed or missing. */
export interface Part {
  /** From the root, without a slash before it. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

interface Relation {
  readonly id: string;
  /** The last word of its type's address. */
  readonly type: string;
  /** The path of a part, or an address. */
  readonly target: string;
  readonly external?: boolean;
}

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

interface About {
  readonly title: string;
  readonly marking: string | null;
}

/** An Office Open XML file: its parts, the first of which is the document. */
export function toOffice(about: About, parts: readonly [Part, ...Part[]]): Uint8Array<ArrayBuffer> {
  const properties = propertiesOf(about);
  const all = [...parts, properties];
  const root: readonly Relation[] = [
    { id: "rId1", type: "officeDocument", target: parts[0].path },
    { id: "rId2", type: CORE, target: properties.path },
  ];
  return zip(
    Object.fromEntries([
      ["[Content_Types].xml", typesOf(all)],
      ["_rels/.rels", relationsOf(root)],
      ...all.flatMap(({ path, content, relations = [] }) => [
        [path, content] as const,
        ...(relations.length > 0 ? [[besides(path), relationsOf(relations)] as const] : []),
      ]),
    ]),
  );
}

const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

function propertiesOf({ title, marking }: About): Part {
  return {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content: xml(
      el(
        "cp:coreProperties",
        {
          "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        },
        el("dc:title", {}, words(title)),
        el("dc:language", {}, "en-GB"),
        marking === null ? "" : el("cp:category", {}, words(marking)),
      ),
    ),
  };
}

function typesOf(parts: readonly Part[]): string {
  const override = ({ path, type }: Part) =>
    el("Override", { PartName: `/${path}`, ContentType: type });
  return xml(
    el(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      el("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      ...parts.map(override),
    ),
  );
}

function relationsOf(relations: readonly Relation[]): string {
  return xml(
    el(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(({ id, type, target, external = false }) =>
        el("Relationship", {
          Id: id,
          Type: type.includes(":") ? type : `${OFFICE}/${type}`,
          Target: external ? target : `/${target}`,
          TargetMode: external ? "External" : undefined,
        }),
      ),
    ),
  );
}

function besides(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
